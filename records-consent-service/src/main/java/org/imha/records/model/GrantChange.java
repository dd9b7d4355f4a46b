package org.imha.records.model;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A line of a grant's history. Never changed.
 *
 * @param fromStatus null for the first line
 * @param changedBy user name, or the name of the service that acted on a fact or a timer
 * @param reason code of what made it end; null at the beginning
 */
@Embeddable
public record GrantChange(@Enumerated(EnumType.STRING) GrantStatus fromStatus,
        @Enumerated(EnumType.STRING) GrantStatus toStatus, String changedBy, Instant changedAt, String reason) {
}
