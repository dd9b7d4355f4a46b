package org.imha.casework.allocation.waiting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case that nobody has yet. It names nobody: who may open the case reads more there. */
@Schema(name = "WaitingCase")
public record WaitingView(@Schema(description = "In the whole list, from 1") long position, List<Reason> because, UUID id,
        String reference, String hospitalOdsCode, boolean mustVisit, boolean urgent, LocalDate nextDeadlineOn,
        Instant waitingSince, String language, Boolean interpreterNeeded,
        @Schema(description = "To be sent as If-Match with the allocation") String etag) {

    /** Why it stands there; the first reason weighs most. */
    @Schema(name = "WaitingReason")
    public record Reason(Order order, String sentence) {
    }

    /** What the list is ordered by, in this order. */
    @Schema(name = "WaitingOrder")
    public enum Order {
        DEADLINE,
        URGENCY,
        AGE
    }

    /** Says where somebody is. */
    @Override
    public String toString() {
        return "WaitingView[" + id + "]";
    }
}
