package org.imha.eligibility.rules;

import static org.imha.eligibility.rules.EligibilityRule.rule;
import static org.imha.eligibility.rules.Fact.AUTHORITIES;
import static org.imha.eligibility.rules.Fact.COMMUNITY_TREATMENT_ORDER;
import static org.imha.eligibility.rules.Fact.DATE_OF_BIRTH;
import static org.imha.eligibility.rules.Fact.HOSPITAL_COUNTRY;
import static org.imha.eligibility.rules.Fact.INPATIENT;
import static org.imha.eligibility.rules.Fact.LIABLE_UNDER_OTHER_LAW;
import static org.imha.eligibility.rules.Fact.MENTAL_DISORDER_CARE;
import static org.imha.eligibility.rules.Fact.TREATMENT;
import static org.imha.eligibility.rules.Outcome.QUALIFIES_INFORMAL;

import java.util.List;

/** Who will qualify in Wales once MHA 2025 Sch.3 para 8 is commenced: as since 2012, but nobody who is held under other law. */
final class Wales2025 {

    static final EligibilityRule INFORMAL_PATIENT = rule("W25-07", QUALIFIES_INFORMAL)
            .when("None of the grounds above; an in-patient in Wales, treated or assessed there for mental disorder, not liable "
                    + "to be detained under the Act, any other legislation or an order of a court.")
            .under("MHA 1983 s.130J(2) as amended by MHA 2025 Sch.3 para 8")
            .reading(INPATIENT, MENTAL_DISORDER_CARE, LIABLE_UNDER_OTHER_LAW, HOSPITAL_COUNTRY, AUTHORITIES,
                    COMMUNITY_TREATMENT_ORDER, Fact.GUARDIANSHIP, TREATMENT, DATE_OF_BIRTH)
            .because(ReasonCode.INFORMAL_INPATIENT, ReasonCode.NEEDS_EVIDENCE)
            .asks(InformalRules::notLiableUnderAnyLaw);

    /** All of them, in the order in which they are asked. */
    static final RuleSet RULES = new RuleSet("WAL-2025", "1", Jurisdiction.WALES,
            List.of(unchanged(Wales2012.COMMUNITY_PATIENT), unchanged(Wales2012.GUARDIANSHIP),
                    unchanged(Wales2012.LIABLE_TO_BE_DETAINED), unchanged(Wales2012.SECTION_57_TREATMENT),
                    unchanged(Wales2012.SECTION_58A_TREATMENT), unchanged(Wales2012.TREATMENT_PROPOSED), INFORMAL_PATIENT,
                    unchanged(Wales2012.PLACE_OF_SAFETY), unchanged(Wales2012.NO_GROUND),
                    unchanged(Wales2012.EVIDENCE_NEEDED)));

    private Wales2025() {
    }

    private static EligibilityRule unchanged(EligibilityRule rule) {
        return rule.as(rule.id().replace("W12", "W25"), rule.citation());
    }
}
