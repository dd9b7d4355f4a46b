package org.imha.referral.model;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.referral.model.LegalStatus.Continuation;
import org.imha.referral.model.LegalStatus.Discharge;
import org.imha.referral.model.LegalStatus.Provision;

/** An authority to hold the person. */
public record Authority(@NotNull(message = "Say under which provision.") Provision provision, Instant startedAt,
        Instant expiresAt, Continuation continuedBy, Instant endedAt, Instant secondRecommendationAt, Discharge discharge,
        @Schema(description = "When that discharge was; of a restricted patient only.") Instant dischargedAt,
        @Schema(description = "Whether the conditions of a conditional discharge amount to a deprivation of liberty (s.75(2A)).") Boolean deprivationOfLiberty,
        @Schema(description = "When the person became subject to such conditions.") Instant deprivationOfLibertySince,
        @Schema(description = "When a conditionally discharged patient was back in hospital on recall (s.42(3)); left out once discharged again.") Instant recalledAt,
        Boolean restrictionEnded,
        @Schema(description = "When the restrictions ceased to have effect (s.41(5)).") Instant restrictionEndedAt) {

    /** Powers that run for hours (ss.4, 5(2), 5(4), 135, 136). */
    private static final Set<Provision> OF_HOURS = EnumSet.of(Provision.S4, Provision.S5_2, Provision.S5_4, Provision.S135,
            Provision.S136);

    public static Authority under(Provision provision) {
        return since(provision, null);
    }

    public static Authority since(Provision provision, Instant startedAt) {
        return new Authority(provision, startedAt, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** Whoever was recalled is detained again, as if never discharged (s.42(4)). */
    public Discharge dischargeNow() {
        return recalledAt != null && discharge == Discharge.CONDITIONAL ? null : discharge;
    }

    /** Restrictions that ended on a day have ended. */
    public Boolean unrestrictedNow() {
        return restrictionEndedAt == null ? restrictionEnded : Boolean.TRUE;
    }

    Authority knownAt(Instant received) {
        return startedAt == null && OF_HOURS.contains(provision)
                ? new Authority(provision, received, expiresAt, continuedBy, endedAt, secondRecommendationAt, discharge,
                        dischargedAt, deprivationOfLiberty, deprivationOfLibertySince, recalledAt, restrictionEnded,
                        restrictionEndedAt)
                : this;
    }

    Stream<Instant> dates() {
        return Stream.of(startedAt, endedAt, secondRecommendationAt, dischargedAt, deprivationOfLibertySince, recalledAt,
                restrictionEndedAt);
    }

    /** Tells what somebody is held under. */
    @Override
    public String toString() {
        return "Authority[not shown]";
    }
}
