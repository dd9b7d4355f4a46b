package org.imha.eligibility.rules;

import static org.imha.eligibility.rules.facts.Treatment.Section.S57;
import static org.imha.eligibility.rules.facts.Treatment.Section.S58A;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.imha.eligibility.rules.Finding.NotMet;
import org.imha.eligibility.rules.Finding.Qualifies;
import org.imha.eligibility.rules.Finding.Unknown;
import org.imha.eligibility.rules.facts.Treatment;
import org.imha.eligibility.rules.facts.Treatment.DiscussedWith;

/** Grounds of treatment, for those without a ground of status (s.130C(3)-(4), s.130I(3)-(5)). */
final class TreatmentRules {

    private static final String SECTION = "/treatment/section";
    private static final String DISCUSSED_WITH = "/treatment/discussedWith";
    private static final String DATE_OF_BIRTH = "/dateOfBirth";

    private TreatmentRules() {
    }

    static Finding section57(Situation situation) {
        if (!mayGiveTheRight(situation) || situation.treatment().section() == S58A) {
            return new NotMet();
        }
        List<String> missing = missing(situation.treatment());
        return missing.isEmpty() ? new Qualifies(Head.SECTION_57_TREATMENT, ReasonCode.S57) : new Unknown(missing);
    }

    static Finding section58A(Situation situation) {
        if (!mayGiveTheRight(situation) || situation.treatment().section() != S58A || isAdult(situation, situation.now())) {
            return new NotMet();
        }
        List<String> missing = missingWithAge(situation);
        return missing.isEmpty() ? new Qualifies(Head.SECTION_58A_TREATMENT, ReasonCode.S58A_U18) : new Unknown(missing);
    }

    /** Age no longer matters once the person was told of the proposal while they were under 18 (s.130C(4)). */
    static Finding continuing(Situation situation) {
        if (!mayGiveTheRight(situation) || !situation.treatment().isProposed(situation.now())) {
            return new NotMet();
        }
        Treatment treatment = situation.treatment();
        boolean wasAdult = treatment.section() == S58A && isAdult(situation, treatment.informedProposedAt());
        if (wasAdult) {
            return new NotMet();
        }
        List<String> missing = treatment.section() == S58A ? missingWithAge(situation) : missing(treatment);
        return missing.isEmpty() ? new Qualifies(Head.TREATMENT_CONTINUING, ReasonCode.TREATMENT_CONTINUING)
                : new Unknown(missing);
    }

    private static boolean mayGiveTheRight(Situation situation) {
        return situation.hasTreatmentHere() && !situation.hasGroundOfStatus()
                && situation.treatment().discussedWith() != DiscussedWith.OTHER;
    }

    private static boolean isAdult(Situation situation, Instant instant) {
        return situation.facts().dateOfBirth() != null && !situation.facts().isUnder18(instant);
    }

    private static List<String> missing(Treatment treatment) {
        List<String> missing = new ArrayList<>();
        if (treatment.section() != S57 && treatment.section() != S58A) {
            missing.add(SECTION);
        }
        if (treatment.discussedWith() == null) {
            missing.add(DISCUSSED_WITH);
        }
        return missing;
    }

    private static List<String> missingWithAge(Situation situation) {
        List<String> missing = missing(situation.treatment());
        if (situation.facts().dateOfBirth() == null) {
            missing.add(DATE_OF_BIRTH);
        }
        return missing;
    }
}
