package org.imha.referral.statistics;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.referral.model.ReferralStatus;

/**
 * How many referrals were received, by each dimension. Nobody is a number, too; only hospitals and
 * wards that nobody was referred from are left out.
 */
public record ReferralStatistics(LocalDate from, LocalDate to, long total, List<Count> counts,
        @Schema(description = "Those of which no case came, as far as known now, alike ones together") List<WithoutCase> withoutCase,
        @Schema(description = "Of each group: who of it is known to qualify, and who was met") List<UptakeOfGroup> uptake) {

    /** One number. */
    @Schema(name = "ReferralCount")
    public record Count(Dimension dimension, String value,
            @Schema(description = "The hospital that a ward belongs to; null for everything else") String within, long count) {
    }

    /** Referrals of which no case came, of one hospital, of the same days and the same end. */
    @Schema(name = "ReferralsWithoutCase")
    public record WithoutCase(String hospital, LocalDate receivedOn,
            @Schema(description = "When a coordinator first asked the referrer something or named other help; null when nobody did") LocalDate answeredOn,
            @Schema(description = "Null while it is open") ReferralStatus ended, long count) {
    }

    /** One group, of which the counts say how many were referred. */
    public record UptakeOfGroup(Dimension dimension, String value,
            @Schema(description = "Of the referrals received, of whom it was found that they qualify, whatever became of it") long qualifying,
            @Schema(description = "Told of by a hospital, and not among those") long notified,
            @Schema(description = "Of the referrals asked about; null when none were, or too few to tell what they answered") Long met) {
    }
}
