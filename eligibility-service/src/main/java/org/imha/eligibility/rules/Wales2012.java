package org.imha.eligibility.rules;

import static org.imha.eligibility.rules.EligibilityRule.rule;
import static org.imha.eligibility.rules.Fact.AUTHORITIES;
import static org.imha.eligibility.rules.Fact.COMMUNITY_TREATMENT_ORDER;
import static org.imha.eligibility.rules.Fact.DATE_OF_BIRTH;
import static org.imha.eligibility.rules.Fact.HOSPITAL_COUNTRY;
import static org.imha.eligibility.rules.Fact.INPATIENT;
import static org.imha.eligibility.rules.Fact.LEGAL_STATUS_CODE;
import static org.imha.eligibility.rules.Fact.LIABLE_UNDER_OTHER_LAW;
import static org.imha.eligibility.rules.Fact.MENTAL_DISORDER_CARE;
import static org.imha.eligibility.rules.Fact.TREATMENT;
import static org.imha.eligibility.rules.Outcome.NOT_QUALIFYING;
import static org.imha.eligibility.rules.Outcome.QUALIFIES_COMPULSORY;
import static org.imha.eligibility.rules.Outcome.QUALIFIES_INFORMAL;
import static org.imha.eligibility.rules.Outcome.UNDETERMINED;

import java.util.List;

/** Who qualifies in Wales since 2012: Mental Health Act 1983 ss.130E-130L as in force. Sections 4 and 5 do give the right. */
final class Wales2012 {

    static final EligibilityRule COMMUNITY_PATIENT = rule("W12-01", QUALIFIES_COMPULSORY)
            .when("A community treatment order is in force, and the responsible hospital is in Wales.")
            .under("MHA 1983 ss.130I(2)(c), 17A")
            .reading(COMMUNITY_TREATMENT_ORDER)
            .because(ReasonCode.CTO, ReasonCode.NEEDS_EVIDENCE)
            .asks(StatusRules::communityPatient);

    static final EligibilityRule GUARDIANSHIP = rule("W12-02", QUALIFIES_COMPULSORY)
            .when("Guardianship under s.7 or s.37 is in force, and the responsible local social services authority is in Wales.")
            .under("MHA 1983 s.130I(2)(b)")
            .reading(Fact.GUARDIANSHIP)
            .because(ReasonCode.GUARDIANSHIP)
            .asks(StatusRules::guardianship);

    static final EligibilityRule LIABLE_TO_BE_DETAINED = rule("W12-03", QUALIFIES_COMPULSORY)
            .when("A live authority under the Act other than ss.135 and 136, not suspended by a community treatment order, and "
                    + "the hospital is in Wales. Sections 4, 5(2) and 5(4) count. Leave, absence and conditional discharge "
                    + "change nothing.")
            .under("MHA 1983 s.130I(2)(a)")
            .reading(AUTHORITIES, HOSPITAL_COUNTRY, COMMUNITY_TREATMENT_ORDER, Fact.ON_LEAVE, Fact.ABSENT_WITHOUT_LEAVE)
            .because(ReasonCode.DETAINED, ReasonCode.ON_LEAVE, ReasonCode.AWOL, ReasonCode.CONDITIONALLY_DISCHARGED,
                    ReasonCode.PART3, ReasonCode.NEEDS_EVIDENCE)
            .asks(StatusRules::liableToBeDetained);

    static final EligibilityRule SECTION_57_TREATMENT = rule("W12-04", QUALIFIES_COMPULSORY)
            .when("None of the grounds above; a doctor or approved clinician has discussed a treatment to which s.57 applies.")
            .under("MHA 1983 s.130I(3)(a), (4)")
            .reading(TREATMENT, AUTHORITIES, HOSPITAL_COUNTRY, COMMUNITY_TREATMENT_ORDER, Fact.GUARDIANSHIP)
            .because(ReasonCode.S57, ReasonCode.NEEDS_EVIDENCE)
            .asks(TreatmentRules::section57);

    static final EligibilityRule SECTION_58A_TREATMENT = rule("W12-05", QUALIFIES_COMPULSORY)
            .when("None of the grounds above; under 18; a doctor or approved clinician has discussed a treatment to which "
                    + "s.58A applies.")
            .under("MHA 1983 s.130I(3)(b)")
            .reading(TREATMENT, DATE_OF_BIRTH, AUTHORITIES, HOSPITAL_COUNTRY, COMMUNITY_TREATMENT_ORDER, Fact.GUARDIANSHIP)
            .because(ReasonCode.S58A_U18, ReasonCode.NEEDS_EVIDENCE)
            .asks(TreatmentRules::section58A);

    static final EligibilityRule TREATMENT_PROPOSED = rule("W12-06", QUALIFIES_COMPULSORY)
            .when("Was told that the treatment is proposed while one of the two rules before applied, and neither the proposal "
                    + "was withdrawn nor the treatment completed or discontinued. Age no longer matters.")
            .under("MHA 1983 s.130I(5)")
            .reading(TREATMENT, DATE_OF_BIRTH, AUTHORITIES, HOSPITAL_COUNTRY, COMMUNITY_TREATMENT_ORDER, Fact.GUARDIANSHIP)
            .because(ReasonCode.TREATMENT_CONTINUING, ReasonCode.NEEDS_EVIDENCE)
            .asks(TreatmentRules::continuing);

    static final EligibilityRule INFORMAL_PATIENT = rule("W12-07", QUALIFIES_INFORMAL)
            .when("None of the grounds above; an in-patient in Wales, treated or assessed there for mental disorder, under no "
                    + "application, order, direction or report of the Act. Being held under other law does not matter. Since "
                    + "2 April 2012.")
            .under("MHA 1983 s.130J(2)")
            .reading(INPATIENT, MENTAL_DISORDER_CARE, HOSPITAL_COUNTRY, AUTHORITIES, COMMUNITY_TREATMENT_ORDER,
                    Fact.GUARDIANSHIP, TREATMENT, DATE_OF_BIRTH)
            .because(ReasonCode.INFORMAL_INPATIENT, ReasonCode.NEEDS_EVIDENCE)
            .asks(InformalRules::notLiableUnderTheAct);

    static final EligibilityRule PLACE_OF_SAFETY = rule("W12-08", NOT_QUALIFYING)
            .when("Held under s.135 or s.136. Gives no right by itself.")
            .under("MHA 1983 s.130I(2)(a)")
            .reading(AUTHORITIES, HOSPITAL_COUNTRY)
            .because(ReasonCode.EXCL_PLACE_OF_SAFETY)
            .asks(NoRightRules::placeOfSafety);

    static final EligibilityRule NO_GROUND = rule("W12-09", NOT_QUALIFYING)
            .when("None of the grounds above: an out-patient, in the community, no longer under the Act, held under other law "
                    + "that gives no right, or under the scheme of another country.")
            .under("MHA 1983 ss.130I, 130J")
            .reading(HOSPITAL_COUNTRY, INPATIENT, AUTHORITIES, COMMUNITY_TREATMENT_ORDER, Fact.GUARDIANSHIP, TREATMENT,
                    LIABLE_UNDER_OTHER_LAW)
            .because(ReasonCode.NO_GROUND, ReasonCode.ENDED, ReasonCode.OTHER_ACT, ReasonCode.OTHER_COUNTRY)
            .asks(NoRightRules::noGroundOrOtherLaw);

    static final EligibilityRule EVIDENCE_NEEDED = rule("W12-10", UNDETERMINED)
            .when("The status is not known, has lapsed without a confirmed end, contradicts itself, is given by a repealed "
                    + "provision or is a place of safety direction.")
            .under("MHA 1983 s.130I; ss.20, 21, 37(4), 45A(5)")
            .reading(AUTHORITIES, LEGAL_STATUS_CODE, HOSPITAL_COUNTRY, COMMUNITY_TREATMENT_ORDER)
            .because(ReasonCode.NEEDS_EVIDENCE)
            .asks(EvidenceRules::needsEvidence);

    /** All of them, in the order in which they are asked. */
    static final RuleSet RULES = new RuleSet("WAL-2012", "1", Jurisdiction.WALES,
            List.of(COMMUNITY_PATIENT, GUARDIANSHIP, LIABLE_TO_BE_DETAINED, SECTION_57_TREATMENT, SECTION_58A_TREATMENT,
                    TREATMENT_PROPOSED, INFORMAL_PATIENT, PLACE_OF_SAFETY, NO_GROUND, EVIDENCE_NEEDED));

    private Wales2012() {
    }
}
