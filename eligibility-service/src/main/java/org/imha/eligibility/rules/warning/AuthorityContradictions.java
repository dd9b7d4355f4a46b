package org.imha.eligibility.rules.warning;

import static org.imha.eligibility.rules.warning.WarningCode.ABSOLUTE_DISCHARGE_NOT_RESTRICTED;
import static org.imha.eligibility.rules.warning.WarningCode.CONDITIONAL_DISCHARGE_NOT_RESTRICTED;
import static org.imha.eligibility.rules.warning.WarningCode.CONTINUATION_NOT_POSSIBLE;
import static org.imha.eligibility.rules.warning.WarningCode.ENDED_BEFORE_STARTED;
import static org.imha.eligibility.rules.warning.WarningCode.ENDED_BY_SECOND_RECOMMENDATION;
import static org.imha.eligibility.rules.warning.WarningCode.ENDS_LATER;
import static org.imha.eligibility.rules.warning.WarningCode.EXPIRES_BEFORE_STARTED;
import static org.imha.eligibility.rules.warning.WarningCode.RESTRICTION_NOT_RESTRICTED;
import static org.imha.eligibility.rules.warning.WarningCode.SECOND_RECOMMENDATION_LATE;
import static org.imha.eligibility.rules.warning.WarningCode.SECOND_RECOMMENDATION_NOT_S4;
import static org.imha.eligibility.rules.warning.WarningCode.STARTS_LATER;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.imha.eligibility.rules.facts.Authority;
import org.imha.eligibility.rules.facts.Discharge;
import org.imha.eligibility.rules.facts.Provision;

/** What cannot all be true of one authority. */
final class AuthorityContradictions {

    private final String path;
    private final List<Warning> found = new ArrayList<>();

    private AuthorityContradictions(int index) {
        this.path = "/authorities/" + index + "/";
    }

    static List<Warning> in(Authority authority, int index, Instant now) {
        AuthorityContradictions contradictions = new AuthorityContradictions(index);
        contradictions.dates(authority, now);
        contradictions.secondRecommendation(authority);
        contradictions.restriction(authority);
        return contradictions.found;
    }

    private void dates(Authority authority, Instant now) {
        warnIf(isBefore(now, authority.startedAt()), STARTS_LATER, "startedAt");
        warnIf(isBefore(now, authority.endedAt()), ENDS_LATER, "endedAt");
        warnIf(isBefore(authority.endedAt(), authority.startedAt()), ENDED_BEFORE_STARTED, "startedAt", "endedAt");
        warnIf(isBefore(authority.expiresAt(), authority.startedAt()), EXPIRES_BEFORE_STARTED, "startedAt", "expiresAt");
        warnIf(authority.continuedBy() != null && !authority.continuedBy().mayContinue(authority.provision()),
                CONTINUATION_NOT_POSSIBLE, "provision", "continuedBy");
    }

    private void secondRecommendation(Authority authority) {
        if (authority.secondRecommendationAt() == null) {
            return;
        }
        boolean emergency = authority.provision() == Provision.S4;
        warnIf(!emergency, SECOND_RECOMMENDATION_NOT_S4, "provision", "secondRecommendationAt");
        warnIf(emergency && authority.secondRecommendationIsLate(), SECOND_RECOMMENDATION_LATE, "secondRecommendationAt");
        warnIf(emergency && authority.secondRecommendationAt().equals(authority.endedAt()), ENDED_BY_SECOND_RECOMMENDATION,
                "secondRecommendationAt", "endedAt");
    }

    private void restriction(Authority authority) {
        boolean conditional = authority.discharge() == Discharge.CONDITIONAL;
        boolean restrictionEnded = Boolean.TRUE.equals(authority.restrictionEnded());
        boolean restricted = authority.provision().mayBeRestricted();
        // A restricted order is often recorded as the plain order once its restriction has ended.
        warnIf(conditional && !restricted && !restrictionEnded, CONDITIONAL_DISCHARGE_NOT_RESTRICTED, "provision", "discharge");
        warnIf(authority.discharge() == Discharge.ABSOLUTE && !restricted && authority.endedAt() == null,
                ABSOLUTE_DISCHARGE_NOT_RESTRICTED, "provision", "discharge");
        warnIf(restrictionEnded && !conditional && !restricted, RESTRICTION_NOT_RESTRICTED, "provision", "restrictionEnded");
    }

    private void warnIf(boolean contradicts, WarningCode code, String... fields) {
        if (contradicts) {
            found.add(Warning.of(code, Stream.of(fields).map(path::concat).toArray(String[]::new)));
        }
    }

    private static boolean isBefore(Instant instant, Instant other) {
        return instant != null && other != null && instant.isBefore(other);
    }
}
