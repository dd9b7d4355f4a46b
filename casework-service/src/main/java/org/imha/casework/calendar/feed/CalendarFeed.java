package org.imha.casework.calendar.feed;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.imha.kernel.identity.Caller;

/** That an advocate has an address for their calendar. Written by {@link CalendarFeeds} alone, in single statements. */
@Entity
class CalendarFeed {

    /** The name of feeds in the access log. */
    static final String RESOURCE = "calendar-feed";

    @Id
    private UUID id;
    private String advocateId;
    private String secretHash;
    private Instant createdAt;
    private Instant lastReadAt;

    protected CalendarFeed() {
    }

    UUID id() {
        return id;
    }

    String advocateId() {
        return advocateId;
    }

    /** Who reads in the access log: not the advocate, and not nobody. No user name has a colon. */
    Caller reader() {
        return new Caller(RESOURCE + ":" + advocateId, Set.of(), Optional.empty());
    }

    FeedView view() {
        return new FeedView(createdAt, lastReadAt);
    }
}
