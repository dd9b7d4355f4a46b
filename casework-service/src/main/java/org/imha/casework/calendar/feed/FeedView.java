package org.imha.casework.calendar.feed;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That there is an address. Which one, nobody can say: it is not kept. */
public record FeedView(Instant createdAt,
        @Schema(description = "When a calendar programme last read it; null when none has") Instant lastReadAt) {
}
