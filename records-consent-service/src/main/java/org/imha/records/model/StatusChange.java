package org.imha.records.model;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A line of a grant's history. Never changed.
 *
 * @param fromStatus null for the first line
 * @param reason code, such as who withdrew or what changed
 */
@Embeddable
public record StatusChange(@Enumerated(EnumType.STRING) GrantStatus fromStatus,
        @Enumerated(EnumType.STRING) GrantStatus toStatus,
        String changedBy, Instant changedAt, String reason, String note) {

    @Override
    public String toString() {
        return "StatusChange[" + fromStatus + " to " + toStatus + "]";
    }

    /** Who changed something, when and why. */
    public record Act(String by, Instant at, String reason, String note) {
    }
}
