package org.imha.eligibility.rules;

import static org.imha.eligibility.rules.EligibilityRule.rule;
import static org.imha.eligibility.rules.Fact.ABSENT_WITHOUT_LEAVE;
import static org.imha.eligibility.rules.Fact.AUTHORITIES;
import static org.imha.eligibility.rules.Fact.COMMUNITY_TREATMENT_ORDER;
import static org.imha.eligibility.rules.Fact.DATE_OF_BIRTH;
import static org.imha.eligibility.rules.Fact.HOSPITAL_COUNTRY;
import static org.imha.eligibility.rules.Fact.INPATIENT;
import static org.imha.eligibility.rules.Fact.LEGAL_STATUS_CODE;
import static org.imha.eligibility.rules.Fact.LIABLE_UNDER_OTHER_LAW;
import static org.imha.eligibility.rules.Fact.ON_LEAVE;
import static org.imha.eligibility.rules.Fact.TREATMENT;
import static org.imha.eligibility.rules.Outcome.NOT_QUALIFYING;
import static org.imha.eligibility.rules.Outcome.QUALIFIES_COMPULSORY;
import static org.imha.eligibility.rules.Outcome.UNDETERMINED;
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
import static org.imha.eligibility.rules.ReasonCode.OTHER_ACT;
import static org.imha.eligibility.rules.ReasonCode.OTHER_COUNTRY;
import static org.imha.eligibility.rules.ReasonCode.PART3;
import static org.imha.eligibility.rules.ReasonCode.S4_CONVERTED;
import static org.imha.eligibility.rules.ReasonCode.S57;
import static org.imha.eligibility.rules.ReasonCode.S58A_U18;
import static org.imha.eligibility.rules.ReasonCode.TREATMENT_CONTINUING;

import java.util.List;

/** Who qualifies in England since 1 April 2009: Mental Health Act 1983 ss.130A-130D as in force. */
final class England2009 {

    static final EligibilityRule COMMUNITY_PATIENT = rule("E09-01", QUALIFIES_COMPULSORY)
            .when("A community treatment order is in force, and the responsible hospital is in England.")
            .under("MHA 1983 ss.130C(2)(c), 17A")
            .reading(COMMUNITY_TREATMENT_ORDER)
            .because(CTO, NEEDS_EVIDENCE)
            .asks(StatusRules::communityPatient);

    static final EligibilityRule GUARDIANSHIP = rule("E09-02", QUALIFIES_COMPULSORY)
            .when("Guardianship under s.7 or s.37 is in force, and the responsible local social services authority is in "
                    + "England.")
            .under("MHA 1983 s.130C(2)(b)")
            .reading(Fact.GUARDIANSHIP)
            .because(ReasonCode.GUARDIANSHIP)
            .asks(StatusRules::guardianship);

    static final EligibilityRule LIABLE_TO_BE_DETAINED = rule("E09-03", QUALIFIES_COMPULSORY)
            .when("A live authority under the Act other than ss.4, 5(2), 5(4), 135 and 136, not suspended by a community "
                    + "treatment order, and the hospital is in England. Leave, absence and conditional discharge change "
                    + "nothing.")
            .under("MHA 1983 s.130C(2)(a)")
            .reading(AUTHORITIES, HOSPITAL_COUNTRY, COMMUNITY_TREATMENT_ORDER, ON_LEAVE, ABSENT_WITHOUT_LEAVE)
            .because(DETAINED, ReasonCode.ON_LEAVE, AWOL, CONDITIONALLY_DISCHARGED, PART3, NEEDS_EVIDENCE)
            .asks(StatusRules::liableToBeDetained);

    static final EligibilityRule EMERGENCY_BECAME_SECTION_2 = rule("E09-04", QUALIFIES_COMPULSORY)
            .when("An emergency admission under s.4 whose second medical recommendation was received within 72 hours.")
            .under("MHA 1983 ss.4(4), 130C(2)(a)")
            .reading(AUTHORITIES, HOSPITAL_COUNTRY, COMMUNITY_TREATMENT_ORDER)
            .because(S4_CONVERTED)
            .asks(StatusRules::convertedEmergency);

    static final EligibilityRule SECTION_57_TREATMENT = rule("E09-05", QUALIFIES_COMPULSORY)
            .when("None of the grounds above; a doctor or approved clinician has discussed a treatment to which s.57 applies.")
            .under("MHA 1983 s.130C(3)(a)")
            .reading(TREATMENT, AUTHORITIES, HOSPITAL_COUNTRY, COMMUNITY_TREATMENT_ORDER, Fact.GUARDIANSHIP)
            .because(S57, NEEDS_EVIDENCE)
            .asks(TreatmentRules::section57);

    static final EligibilityRule SECTION_58A_TREATMENT = rule("E09-06", QUALIFIES_COMPULSORY)
            .when("None of the grounds above; under 18; a doctor or approved clinician has discussed a treatment to which "
                    + "s.58A applies.")
            .under("MHA 1983 s.130C(3)(b)")
            .reading(TREATMENT, DATE_OF_BIRTH, AUTHORITIES, HOSPITAL_COUNTRY, COMMUNITY_TREATMENT_ORDER, Fact.GUARDIANSHIP)
            .because(S58A_U18, NEEDS_EVIDENCE)
            .asks(TreatmentRules::section58A);

    static final EligibilityRule TREATMENT_PROPOSED = rule("E09-07", QUALIFIES_COMPULSORY)
            .when("Was told that the treatment is proposed while one of the two rules before applied, and neither the proposal "
                    + "was withdrawn nor the treatment completed or discontinued. Age no longer matters.")
            .under("MHA 1983 s.130C(4)")
            .reading(TREATMENT, DATE_OF_BIRTH, AUTHORITIES, HOSPITAL_COUNTRY, COMMUNITY_TREATMENT_ORDER, Fact.GUARDIANSHIP)
            .because(TREATMENT_CONTINUING, NEEDS_EVIDENCE)
            .asks(TreatmentRules::continuing);

    static final EligibilityRule UNCONVERTED_EMERGENCY = rule("E09-08", NOT_QUALIFYING)
            .when("Held under s.4 without a second medical recommendation. Gives no right by itself.")
            .under("MHA 1983 s.130C(2)(a)")
            .reading(AUTHORITIES, HOSPITAL_COUNTRY)
            .because(EXCL_S4)
            .asks(NoRightRules::unconvertedEmergency);

    static final EligibilityRule HOLDING_POWER = rule("E09-09", NOT_QUALIFYING)
            .when("Held under s.5(2) or s.5(4). Gives no right by itself.")
            .under("MHA 1983 s.130C(2)(a)")
            .reading(AUTHORITIES, HOSPITAL_COUNTRY)
            .because(EXCL_S5)
            .asks(NoRightRules::holdingPower);

    static final EligibilityRule PLACE_OF_SAFETY = rule("E09-10", NOT_QUALIFYING)
            .when("Held under s.135 or s.136. Gives no right by itself.")
            .under("MHA 1983 s.130C(2)(a)")
            .reading(AUTHORITIES, HOSPITAL_COUNTRY)
            .because(EXCL_PLACE_OF_SAFETY)
            .asks(NoRightRules::placeOfSafety);

    static final EligibilityRule NOTHING_LEFT = rule("E09-11", NOT_QUALIFYING)
            .when("Absolutely discharged, or an authority, order, guardianship or treatment whose end is confirmed.")
            .under("MHA 1983 ss.23, 42(2), 42(5), 73(3), 73(6), 130C(4)")
            .reading(AUTHORITIES, COMMUNITY_TREATMENT_ORDER, Fact.GUARDIANSHIP, TREATMENT)
            .because(ENDED)
            .asks(NoRightRules::ended);

    static final EligibilityRule INFORMAL_PATIENT = rule("E09-12", NOT_QUALIFYING)
            .when("Under no authority, order or guardianship. Gives no right by itself; a discussed treatment may (E09-05 to "
                    + "E09-07).")
            .under("MHA 1983 s.130C")
            .reading(INPATIENT, AUTHORITIES, HOSPITAL_COUNTRY, COMMUNITY_TREATMENT_ORDER, Fact.GUARDIANSHIP,
                    LIABLE_UNDER_OTHER_LAW)
            .because(INFORMAL, NO_STATUS)
            .asks(NoRightRules::informalInEngland);

    static final EligibilityRule UNDER_ANOTHER_ACT = rule("E09-13", NOT_QUALIFYING)
            .when("Held under another Act, such as a deprivation of liberty authorisation. Gives no right by itself.")
            .under("MHA 1983 s.130C (\"under this Act\")")
            .reading(LIABLE_UNDER_OTHER_LAW, AUTHORITIES)
            .because(OTHER_ACT)
            .asks(NoRightRules::otherLaw);

    static final EligibilityRule EVIDENCE_NEEDED = rule("E09-14", UNDETERMINED)
            .when("The status is not known, has lapsed without a confirmed end, contradicts itself, is given by a repealed "
                    + "provision or is a place of safety direction.")
            .under("MHA 1983 s.130C; ss.20, 21, 37(4), 45A(5)")
            .reading(AUTHORITIES, LEGAL_STATUS_CODE, HOSPITAL_COUNTRY, COMMUNITY_TREATMENT_ORDER)
            .because(NEEDS_EVIDENCE)
            .asks(EvidenceRules::needsEvidence);

    static final EligibilityRule IN_ANOTHER_COUNTRY = rule("E09-15", NOT_QUALIFYING)
            .when("The hospital, responsible hospital, authority or place of treatment is not in England.")
            .under("MHA 1983 s.130C(2) (\"situated in England\"), 130C(3A)")
            .reading(HOSPITAL_COUNTRY, INPATIENT, AUTHORITIES, COMMUNITY_TREATMENT_ORDER, Fact.GUARDIANSHIP, TREATMENT)
            .because(OTHER_COUNTRY)
            .asks(NoRightRules::otherCountry);

    /** All of them, in the order in which they are asked. */
    static final RuleSet RULES = new RuleSet("ENG-2009", "1", Jurisdiction.ENGLAND,
            List.of(COMMUNITY_PATIENT, GUARDIANSHIP, LIABLE_TO_BE_DETAINED, EMERGENCY_BECAME_SECTION_2, SECTION_57_TREATMENT,
                    SECTION_58A_TREATMENT, TREATMENT_PROPOSED, UNCONVERTED_EMERGENCY, HOLDING_POWER, PLACE_OF_SAFETY,
                    NOTHING_LEFT, INFORMAL_PATIENT, UNDER_ANOTHER_ACT, EVIDENCE_NEEDED, IN_ANOTHER_COUNTRY));

    private England2009() {
    }
}
