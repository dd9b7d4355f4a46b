package org.imha.casework.timeline;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;

import org.imha.kernel.inbox.ReceivedEvent;
import org.imha.kernel.persistence.VersionedEntity;

/** A fact in the timeline of a referral and its case; its id is the event's. Never changed. */
@Entity
public class TimelineLine extends VersionedEntity {

    private UUID referralId;
    private Instant happenedAt;
    private String type;
    private String source;
    private UUID subject;
    private String detailUrl;
    private boolean news;

    protected TimelineLine() {
    }

    TimelineLine(ReceivedEvent event, UUID referralId, Instant now) {
        super(event.id(), now);
        this.referralId = referralId;
        this.happenedAt = event.time();
        this.type = event.type();
        this.source = event.source();
        this.subject = event.subject();
        this.detailUrl = event.payload().path("detailUrl").asText(null);
        this.news = TimelineRule.isNews(event.type());
    }

    Instant happenedAt() {
        return happenedAt;
    }

    TimelineView view() {
        return new TimelineView(id(), happenedAt, TimelineRule.shortName(type), source.substring(1), subject, detailUrl);
    }
}
