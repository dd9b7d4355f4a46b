package org.imha.eligibility.rules;

import static org.imha.eligibility.rules.ReasonCode.AWOL;
import static org.imha.eligibility.rules.ReasonCode.CONDITIONALLY_DISCHARGED;
import static org.imha.eligibility.rules.ReasonCode.CTO;
import static org.imha.eligibility.rules.ReasonCode.DETAINED;
import static org.imha.eligibility.rules.ReasonCode.ENDED;
import static org.imha.eligibility.rules.ReasonCode.EXCL_PLACE_OF_SAFETY;
import static org.imha.eligibility.rules.ReasonCode.EXCL_S4;
import static org.imha.eligibility.rules.ReasonCode.EXCL_S5;
import static org.imha.eligibility.rules.ReasonCode.INFORMAL;
import static org.imha.eligibility.rules.ReasonCode.NEEDS_EVIDENCE;
import static org.imha.eligibility.rules.ReasonCode.NO_STATUS;
import static org.imha.eligibility.rules.ReasonCode.ON_LEAVE;
import static org.imha.eligibility.rules.ReasonCode.OTHER_ACT;
import static org.imha.eligibility.rules.ReasonCode.OTHER_COUNTRY;
import static org.imha.eligibility.rules.ReasonCode.PART3;
import static org.imha.eligibility.rules.ReasonCode.S4_CONVERTED;
import static org.imha.eligibility.rules.ReasonCode.S57;
import static org.imha.eligibility.rules.ReasonCode.S58A_U18;
import static org.imha.eligibility.rules.ReasonCode.TREATMENT_CONTINUING;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Who qualifies in England since 1 April 2009: Mental Health Act 1983 ss.130A-130D as in force. */
public final class England2009 {

    static final EligibilityRule COMMUNITY_PATIENT = rule("E09-01",
            "A community treatment order is in force, and the responsible hospital is in England.",
            "MHA 1983 ss.130C(2)(c), 17A", StatusRules::communityPatient, CTO, NEEDS_EVIDENCE);

    static final EligibilityRule GUARDIANSHIP = rule("E09-02",
            "Guardianship under s.7 or s.37 is in force, and the responsible local social services authority is in England.",
            "MHA 1983 s.130C(2)(b)", StatusRules::guardianship, ReasonCode.GUARDIANSHIP);

    static final EligibilityRule LIABLE_TO_BE_DETAINED = rule("E09-03",
            "A live authority under the Act other than ss.4, 5(2), 5(4), 135 and 136, not suspended by a community "
                    + "treatment order, and the hospital is in England. Leave, absence and conditional discharge change nothing.",
            "MHA 1983 s.130C(2)(a)", StatusRules::liableToBeDetained,
            DETAINED, ON_LEAVE, AWOL, CONDITIONALLY_DISCHARGED, PART3, NEEDS_EVIDENCE);

    static final EligibilityRule EMERGENCY_BECAME_SECTION_2 = rule("E09-04",
            "An emergency admission under s.4 whose second medical recommendation was received within 72 hours.",
            "MHA 1983 ss.4(4), 130C(2)(a)", StatusRules::convertedEmergency, S4_CONVERTED);

    static final EligibilityRule SECTION_57_TREATMENT = rule("E09-05",
            "None of the grounds above; a doctor or approved clinician has discussed a treatment to which s.57 applies.",
            "MHA 1983 s.130C(3)(a)", TreatmentRules::section57, S57, NEEDS_EVIDENCE);

    static final EligibilityRule SECTION_58A_TREATMENT = rule("E09-06",
            "None of the grounds above; under 18; a doctor or approved clinician has discussed a treatment to which "
                    + "s.58A applies.",
            "MHA 1983 s.130C(3)(b)", TreatmentRules::section58A, S58A_U18, NEEDS_EVIDENCE);

    static final EligibilityRule TREATMENT_PROPOSED = rule("E09-07",
            "Was told that the treatment is proposed while E09-05 or E09-06 applied, and neither the proposal was withdrawn "
                    + "nor the treatment completed or discontinued. Age no longer matters.",
            "MHA 1983 s.130C(4)", TreatmentRules::continuing, TREATMENT_CONTINUING, NEEDS_EVIDENCE);

    static final EligibilityRule UNCONVERTED_EMERGENCY = rule("E09-08",
            "Held under s.4 without a second medical recommendation. Gives no right by itself.",
            "MHA 1983 s.130C(2)(a)", NoRightRules::unconvertedEmergency, EXCL_S4);

    static final EligibilityRule HOLDING_POWER = rule("E09-09",
            "Held under s.5(2) or s.5(4). Gives no right by itself.",
            "MHA 1983 s.130C(2)(a)", NoRightRules::holdingPower, EXCL_S5);

    static final EligibilityRule PLACE_OF_SAFETY = rule("E09-10",
            "Held under s.135 or s.136. Gives no right by itself.",
            "MHA 1983 s.130C(2)(a)", NoRightRules::placeOfSafety, EXCL_PLACE_OF_SAFETY);

    static final EligibilityRule NOTHING_LEFT = rule("E09-11",
            "Absolutely discharged, or an authority, order, guardianship or treatment whose end is confirmed.",
            "MHA 1983 ss.23, 42(2), 42(5), 73(3), 73(6), 130C(4)", NoRightRules::ended, ENDED);

    static final EligibilityRule INFORMAL_PATIENT = rule("E09-12",
            "Under no authority, order or guardianship. Gives no right by itself; a discussed treatment may (E09-05 to E09-07).",
            "MHA 1983 s.130C", NoRightRules::informal, INFORMAL, NO_STATUS);

    static final EligibilityRule UNDER_ANOTHER_ACT = rule("E09-13",
            "Held under another Act, such as a deprivation of liberty authorisation. Gives no right by itself.",
            "MHA 1983 s.130C (\"under this Act\")", NoRightRules::otherLaw, OTHER_ACT);

    static final EligibilityRule EVIDENCE_NEEDED = rule("E09-14",
            "The status is not known, has lapsed without a confirmed end, contradicts itself, is given by a repealed "
                    + "provision or is a place of safety direction.",
            "MHA 1983 s.130C; ss.20, 21, 37(4), 45A(5)", EvidenceRules::needsEvidence, NEEDS_EVIDENCE);

    static final EligibilityRule IN_ANOTHER_COUNTRY = rule("E09-15",
            "The hospital, responsible hospital, authority or place of treatment is not in England.",
            "MHA 1983 s.130C(2) (\"situated in England\"), 130C(3A)", NoRightRules::otherCountry, OTHER_COUNTRY);

    /** All of them, in the order in which they are asked. */
    public static final RuleSet RULES = new RuleSet("ENG-2009", "1", Jurisdiction.ENGLAND,
            List.of(COMMUNITY_PATIENT, GUARDIANSHIP, LIABLE_TO_BE_DETAINED, EMERGENCY_BECAME_SECTION_2, SECTION_57_TREATMENT,
                    SECTION_58A_TREATMENT, TREATMENT_PROPOSED, UNCONVERTED_EMERGENCY, HOLDING_POWER, PLACE_OF_SAFETY,
                    NOTHING_LEFT, INFORMAL_PATIENT, UNDER_ANOTHER_ACT, EVIDENCE_NEEDED, IN_ANOTHER_COUNTRY));

    private England2009() {
    }

    private static EligibilityRule rule(String id, String condition, String citation, Function<Situation, Finding> question,
            ReasonCode... reasons) {
        return new EligibilityRule(id, condition, citation, Set.of(reasons), question);
    }
}
