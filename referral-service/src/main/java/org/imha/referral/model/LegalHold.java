package org.imha.referral.model;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A complaint, claim, inquiry or safeguarding matter for which a referral must be kept, whatever its retention period says.
 *
 * @param reason in a manager's words
 */
@Embeddable
public record LegalHold(@Column(name = "legal_hold_reason") String reason,
        @Column(name = "legal_hold_placed_by") String placedBy, @Column(name = "legal_hold_placed_at") Instant placedAt) {

    @Override
    public String toString() {
        return "LegalHold[not shown]";
    }
}
