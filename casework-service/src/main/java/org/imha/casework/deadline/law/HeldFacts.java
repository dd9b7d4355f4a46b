package org.imha.casework.deadline.law;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.imha.casework.model.known.LegalFacts;
import org.imha.casework.model.known.LegalFacts.Authority;
import org.imha.casework.rules.deadline.Held;
import org.imha.casework.rules.deadline.Under;

/** What a person is held under now, and was before, out of what the referral says. What is not understood is not known. */
record HeldFacts(List<Held> now, List<Held> before) {

    private static final String CONDITIONAL = "CONDITIONAL";
    private static final String ABSOLUTE = "ABSOLUTE";

    static HeldFacts of(LegalFacts facts, Instant at) {
        if (facts == null) {
            return new HeldFacts(List.of(Held.under(Under.NOT_KNOWN, null)), List.of());
        }
        List<Held> now = new ArrayList<>();
        List<Held> before = new ArrayList<>();
        facts.authorities().forEach(authority -> (isOver(authority, at) ? before : now).add(held(authority)));
        community(facts, now, before);
        if (facts.guardianship() != null && !isPast(facts.guardianship().endedAt(), at)) {
            now.add(Held.under("S37".equals(facts.guardianship().section()) ? Under.GUARDIANSHIP_S37 : Under.GUARDIANSHIP_S7,
                    null));
        }
        if (now.isEmpty() && before.isEmpty()) {
            LegalCodes.heldUnder(facts).forEach(under -> now.add(Held.under(under, null)));
        }
        if (Boolean.TRUE.equals(facts.absentWithoutLeave()) && !now.isEmpty()) {
            now.add(Held.under(Under.ABSENT_WITHOUT_LEAVE, null));
        }
        return new HeldFacts(List.copyOf(now), List.copyOf(before));
    }

    /** While somebody is a community patient the authority to detain them is suspended, and its periods do not run (s.17D). */
    private static void community(LegalFacts facts, List<Held> now, List<Held> before) {
        if (facts.communityTreatmentOrder() == null
                || !Boolean.TRUE.equals(facts.communityTreatmentOrder().inForce())) {
            return;
        }
        before.addAll(now);
        now.clear();
        now.add(Held.under(Under.CTO, null));
        if (Boolean.TRUE.equals(facts.communityTreatmentOrder().recalled())) {
            now.add(Held.under(Under.CTO_RECALL, null));
        }
    }

    /** A second recommendation turns an emergency into an admission for assessment, from the same day (s.4(4)). */
    private static Held held(Authority authority) {
        Under under = under(authority.provision());
        if (CONDITIONAL.equals(authority.discharge())) {
            return Held.under(Under.CONDITIONAL_DISCHARGE, null);
        }
        if (Boolean.TRUE.equals(authority.restrictionEnded())) {
            return Held.under(unrestricted(under), null);
        }
        boolean assessed = under == Under.S4 && authority.secondRecommendationAt() != null;
        return new Held(assessed ? Under.S2 : under, authority.startedAt(), assessed ? null : authority.expiresAt(), null);
    }

    /** From the day on which the restriction ended, which nobody told (s.41(5)). */
    private static Under unrestricted(Under under) {
        return switch (under) {
            case S37_41 -> Under.S37;
            case S47_49 -> Under.S47;
            case S48_49 -> Under.S48;
            default -> under;
        };
    }

    private static Under under(String provision) {
        return Arrays.stream(Under.values()).filter(under -> under.name().equals(Objects.toString(provision))).findFirst()
                .orElse(Under.NOT_KNOWN);
    }

    private static boolean isOver(Authority authority, Instant at) {
        return isPast(authority.endedAt(), at) || ABSOLUTE.equals(authority.discharge());
    }

    private static boolean isPast(Instant end, Instant at) {
        return end != null && !end.isAfter(at);
    }

    @Override
    public String toString() {
        return "HeldFacts[not shown]";
    }
}
