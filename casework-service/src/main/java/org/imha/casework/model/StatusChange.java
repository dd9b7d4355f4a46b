package org.imha.casework.model;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A line of a case's history. Never changed.
 *
 * @param fromStatus null for the first line
 * @param changedBy user name, or the name of the service that acted on a fact
 * @param reason code, such as a closure reason; null where the move says it all
 */
@Embeddable
public record StatusChange(@Enumerated(EnumType.STRING) CaseStatus fromStatus,
        @Enumerated(EnumType.STRING) CaseStatus toStatus, String changedBy, Instant changedAt, String reason) {
}
