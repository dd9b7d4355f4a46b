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
import static org.imha.eligibility.rules.Outcome.NOT_QUALIFYING;
import static org.imha.eligibility.rules.Outcome.QUALIFIES_INFORMAL;

import java.util.List;

/**
 * Who will qualify in England once MHA 2025 s.40 and Sch.3 are commenced: compulsory patients as before (para 5 changes
 * labels, not tests), and informal in-patients.
 */
final class England2025 {

    static final EligibilityRule INFORMAL_PATIENT = rule("E25-08", QUALIFIES_INFORMAL)
            .when("None of the grounds above; an in-patient in England, treated or assessed there for mental disorder, not liable "
                    + "to be detained under the Act, any other legislation or an order of a court.")
            .under("MHA 1983 s.130CA")
            .reading(INPATIENT, MENTAL_DISORDER_CARE, LIABLE_UNDER_OTHER_LAW, HOSPITAL_COUNTRY, AUTHORITIES,
                    COMMUNITY_TREATMENT_ORDER, Fact.GUARDIANSHIP, TREATMENT, DATE_OF_BIRTH)
            .because(ReasonCode.INFORMAL_INPATIENT, ReasonCode.NEEDS_EVIDENCE)
            .asks(InformalRules::notLiableUnderAnyLaw);

    static final EligibilityRule SHORT_TERM_POWER = rule("E25-09", NOT_QUALIFYING)
            .when("Held under s.4 without a second medical recommendation, s.5(2), s.5(4), s.135 or s.136: not a compulsory "
                    + "ground, and not informal either while it lasts. An open case is suspended, not closed.")
            .under("MHA 1983 ss.130C(2)(a), 130CA(c)")
            .reading(AUTHORITIES, HOSPITAL_COUNTRY)
            .because(ReasonCode.EXCL_S4, ReasonCode.EXCL_S5, ReasonCode.EXCL_PLACE_OF_SAFETY)
            .asks(NoRightRules::shortTermPower);

    static final EligibilityRule UNDER_OTHER_LAW = rule("E25-10", NOT_QUALIFYING)
            .when("Held under other legislation or an order of a court, such as a deprivation of liberty authorisation.")
            .under("MHA 1983 s.130CA(c)")
            .reading(LIABLE_UNDER_OTHER_LAW, AUTHORITIES)
            .because(ReasonCode.OTHER_ACT)
            .asks(NoRightRules::otherLaw);

    static final EligibilityRule NO_GROUND = rule("E25-11", NOT_QUALIFYING)
            .when("None of the grounds above: an out-patient, in the community, no longer under the Act, or under the scheme of "
                    + "another country.")
            .under("MHA 1983 ss.130C, 130CA")
            .reading(HOSPITAL_COUNTRY, INPATIENT, AUTHORITIES, COMMUNITY_TREATMENT_ORDER, Fact.GUARDIANSHIP, TREATMENT,
                    LIABLE_UNDER_OTHER_LAW)
            .because(ReasonCode.NO_GROUND, ReasonCode.ENDED, ReasonCode.OTHER_COUNTRY)
            .asks(NoRightRules::noGround);

    /** All of them, in the order in which they are asked. */
    static final RuleSet RULES = new RuleSet("ENG-2025", "1", Jurisdiction.ENGLAND,
            List.of(amended(England2009.COMMUNITY_PATIENT), amended(England2009.GUARDIANSHIP),
                    amended(England2009.LIABLE_TO_BE_DETAINED), amended(England2009.EMERGENCY_BECAME_SECTION_2),
                    amended(England2009.SECTION_57_TREATMENT), amended(England2009.SECTION_58A_TREATMENT),
                    amended(England2009.TREATMENT_PROPOSED), INFORMAL_PATIENT, SHORT_TERM_POWER, UNDER_OTHER_LAW, NO_GROUND,
                    England2009.EVIDENCE_NEEDED.as("E25-12", England2009.EVIDENCE_NEEDED.citation())));

    private England2025() {
    }

    private static EligibilityRule amended(EligibilityRule rule) {
        return rule.as(rule.id().replace("E09", "E25"), rule.citation() + " as amended by MHA 2025 Sch.3 para 5");
    }
}
