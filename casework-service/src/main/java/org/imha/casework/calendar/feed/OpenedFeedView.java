package org.imha.casework.calendar.feed;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new address, this once. */
public record OpenedFeedView(
        @Schema(description = "To give to the calendar programme, behind the address at which this API is reached. It cannot be shown again.") String address,
        Instant createdAt) {

    /** Whoever has the address reads the calendar. */
    @Override
    public String toString() {
        return "OpenedFeedView[not shown]";
    }
}
