package org.imha.referral.statistics;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many referrals were received, by each dimension. Nobody is a number, too; only hospitals and
 * wards that nobody was referred from are left out.
 */
public record ReferralStatistics(LocalDate from, LocalDate to, long total, List<Count> counts) {

    /** One number. */
    @Schema(name = "ReferralCount")
    public record Count(Dimension dimension, String value,
            @Schema(description = "The hospital that a ward belongs to; null for everything else") String within, long count) {
    }
}
