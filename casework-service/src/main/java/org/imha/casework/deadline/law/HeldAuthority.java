package org.imha.casework.deadline.law;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;

import org.imha.casework.model.known.LegalFacts.Authority;
import org.imha.casework.rules.deadline.Held;
import org.imha.casework.rules.deadline.Under;

/** What somebody is held under by one authority, and since when: the Act counts anew from a discharge or a recall. */
final class HeldAuthority {

    private static final String CONDITIONAL = "CONDITIONAL";
    private static final String ABSOLUTE = "ABSOLUTE";

    private final Authority authority;

    private HeldAuthority(Authority authority) {
        this.authority = authority;
    }

    static Held held(Authority authority) {
        return new HeldAuthority(authority).held();
    }

    /** Whose restrictions end while they are conditionally discharged is discharged absolutely (s.42(5)). */
    static boolean isOver(Authority authority, Instant at) {
        HeldAuthority held = new HeldAuthority(authority);
        return authority.endedAt() != null && !authority.endedAt().isAfter(at) || ABSOLUTE.equals(authority.discharge())
                || held.isConditionallyDischarged() && held.isUnrestrictedNow();
    }

    private Held held() {
        Under under = under();
        if (isUnrestrictedNow()) {
            return new Held(unrestricted(under), authority.restrictionEndedAt(), authority.expiresAt(), null);
        }
        if (authority.recalledAt() != null) {
            return Held.under(Under.RESTRICTED_RECALL, authority.recalledAt());
        }
        if (isConditionallyDischarged()) {
            return hasDeprivingConditions()
                    ? Held.under(Under.CONDITIONAL_DISCHARGE_DEPRIVED_OF_LIBERTY, authority.deprivationOfLibertySince())
                    : Held.under(Under.CONDITIONAL_DISCHARGE, authority.dischargedAt());
        }
        // A second recommendation turns an emergency into an admission for assessment, from the same day (s.4(4)).
        boolean assessed = under == Under.S4 && authority.secondRecommendationAt() != null;
        return new Held(assessed ? Under.S2 : under, authority.startedAt(), assessed ? null : authority.expiresAt(), null);
    }

    private boolean isConditionallyDischarged() {
        return CONDITIONAL.equals(authority.discharge()) && authority.recalledAt() == null;
    }

    private boolean hasDeprivingConditions() {
        return Boolean.TRUE.equals(authority.deprivationOfLiberty()) || authority.deprivationOfLibertySince() != null;
    }

    private boolean isUnrestrictedNow() {
        return Boolean.TRUE.equals(authority.restrictionEnded()) || authority.restrictionEndedAt() != null;
    }

    /** As if the order had been made without restrictions on the day on which these ended (s.41(5)). */
    private static Under unrestricted(Under under) {
        return switch (under) {
            case S37_41 -> Under.S37;
            case S47_49 -> Under.S47;
            case S48_49 -> Under.S48;
            default -> under;
        };
    }

    private Under under() {
        return Arrays.stream(Under.values()).filter(under -> under.name().equals(Objects.toString(authority.provision())))
                .findFirst().orElse(Under.NOT_KNOWN);
    }
}
