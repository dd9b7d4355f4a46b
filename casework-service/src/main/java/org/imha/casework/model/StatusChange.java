package org.imha.casework.model;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A line of a case's history: a move, or that the case stayed where it is while its powers were suspended or came back, or
 * the duty to visit of a merged referral was taken over.
 * Never changed.
 *
 * @param fromStatus null for the first line
 * @param changedBy user name, or the name of the service that acted on a fact
 * @param reason code: a reason to close, to rest or to go on, REFERRAL_BEGAN_AGAIN or REOPENED where the case is taken up
 *        again, MUST_VISIT, or the standing that suspended or restored the powers; null where the move says it all
 */
@Embeddable
public record StatusChange(@Enumerated(EnumType.STRING) CaseStatus fromStatus,
        @Enumerated(EnumType.STRING) CaseStatus toStatus, String changedBy, Instant changedAt, String reason) {
}
