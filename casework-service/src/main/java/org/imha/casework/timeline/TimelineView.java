package org.imha.casework.timeline;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of a case's timeline. */
public record TimelineView(@Schema(description = "The event's: the same in audit and in every log") UUID eventId, Instant at,
        @Schema(description = "What happened", examples = "case.allocated") String what,
        @Schema(description = "The service that announced it", examples = "casework-service") String source,
        @Schema(description = "The referral, case, grant… that it is about") UUID subject,
        @Schema(description = "Where the detail is, for those who may read it") String detailUrl) {
}
