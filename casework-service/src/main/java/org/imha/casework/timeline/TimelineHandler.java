package org.imha.casework.timeline;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.model.CaseFile;
import org.imha.casework.model.CaseFiles;
import org.imha.kernel.event.EventType;
import org.imha.kernel.event.Topics;
import org.imha.kernel.inbox.EventHandler;
import org.imha.kernel.inbox.ReceivedEvent;

import com.fasterxml.jackson.databind.JsonNode;

/** Every fact about a referral or its case becomes a line; with the referral's erasure all of them go. */
@ApplicationScoped
class TimelineHandler implements EventHandler {

    private final Timeline timeline;
    private final CaseFiles cases;
    private final Clock clock;

    TimelineHandler(Timeline timeline, CaseFiles cases, Clock clock) {
        this.timeline = timeline;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public boolean wants(String type) {
        return EventType.named(type).isPresent() && !EventType.CASE_ERASED.typeName().equals(type);
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (TimelineRule.isErasure(event.type())) {
            timeline.forget(event.subject());
        } else {
            referral(event).ifPresent(id -> timeline.persist(new TimelineLine(event, id, clock.instant())));
        }
    }

    /** Facts of a referral come in order, its erasure last. Others may come after it: without a case they are late. */
    private Optional<UUID> referral(ReceivedEvent event) {
        JsonNode told = event.payload();
        if (event.topic().equals(Topics.REFERRAL_EVENTS)) {
            return id(told, "referralId");
        }
        return id(told, "caseId").flatMap(cases::findByIdOptional).map(CaseFile::referralId);
    }

    private static Optional<UUID> id(JsonNode told, String member) {
        return told.hasNonNull(member) ? Optional.of(UUID.fromString(told.get(member).asText())) : Optional.empty();
    }
}
