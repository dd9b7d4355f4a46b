package org.imha.eligibility.guidance;

import org.imha.eligibility.guidance.selfcheck.ForWhom;
import org.imha.eligibility.guidance.selfcheck.SelfCheckRequest;
import org.imha.eligibility.guidance.selfcheck.WhereStaying;
import org.imha.eligibility.guidance.selfcheck.WhetherUnder18;
import org.imha.eligibility.guidance.selfcheck.WhichCountry;
import org.imha.eligibility.guidance.selfcheck.WhichSection;
import org.imha.eligibility.guidance.selfcheck.WhichTreatment;
import org.imha.eligibility.guidance.selfcheck.YesOrNo;

/** Situations in which people find themselves, each by itself. Whether it gives the right, only the rules say. */
enum CommonSituation {

    SECTION_2("In hospital under section 2, to be assessed", inHospital(WhichSection.SECTION_2)),
    SECTION_3("In hospital under section 3, to be treated", inHospital(WhichSection.SECTION_3)),
    COURT_OR_PRISON("Sent to hospital by a court, or moved there from prison", inHospital(WhichSection.COURT_OR_PRISON)),
    CONDITIONAL_DISCHARGE("Out of hospital on a conditional discharge", outside(WhichSection.CONDITIONAL_DISCHARGE)),
    COMMUNITY_TREATMENT_ORDER("On a community treatment order (CTO)", onCommunityTreatmentOrder()),
    GUARDIANSHIP("Under guardianship of the Mental Health Act", underGuardianship()),
    NEUROSURGERY_OR_SIMILAR("In hospital or not: a doctor has talked about an operation on the brain for a mental disorder, or "
            + "about a hormone implant to reduce sex drive",
            discussed(WhichTreatment.NEUROSURGERY_OR_SIMILAR, WhetherUnder18.NO)),
    ECT_UNDER_18("In hospital or not, and under 18: a doctor has talked about electro-convulsive therapy (ECT)",
            discussed(WhichTreatment.ECT, WhetherUnder18.YES)),
    ECT_TOLD_UNDER_18(
            "In hospital or not, and 18 by now: was told before that birthday that ECT is planned, and it is not over",
            discussed(WhichTreatment.ECT, WhetherUnder18.ONLY_WHEN_TOLD)),
    INFORMAL_PATIENT("In hospital for mental health as an informal (voluntary) patient",
            inHospital(WhichSection.NOT_SECTIONED)),
    SECTION_4("In hospital under section 4, an emergency", inHospital(WhichSection.SECTION_4)),
    SECTION_5("Kept in hospital under section 5 by a doctor or a nurse", inHospital(WhichSection.SECTION_5)),
    PLACE_OF_SAFETY("Held at a place of safety under section 135 or 136", outside(WhichSection.SECTION_135_OR_136)),
    DEPRIVATION_OF_LIBERTY("In hospital under a deprivation of liberty authorisation (DoLS)",
            inHospital(WhichSection.DEPRIVATION_OF_LIBERTY)),
    NONE_OF_THESE("At home or elsewhere, and none of these", outside(WhichSection.NOT_SECTIONED));

    private final String words;
    private final SelfCheckRequest answers;

    CommonSituation(String words, SelfCheckRequest answers) {
        this.words = words;
        this.answers = answers;
    }

    String words() {
        return words;
    }

    SelfCheckRequest in(WhichCountry country) {
        return new SelfCheckRequest(country, answers.staying(), answers.section(), answers.communityTreatmentOrder(),
                answers.guardianship(), answers.treatmentDiscussed(), answers.under18(), answers.askingFor());
    }

    private static SelfCheckRequest inHospital(WhichSection section) {
        return held(WhereStaying.IN_HOSPITAL, section);
    }

    private static SelfCheckRequest outside(WhichSection section) {
        return held(WhereStaying.AT_HOME_OR_ELSEWHERE, section);
    }

    private static SelfCheckRequest held(WhereStaying staying, WhichSection section) {
        return new SelfCheckRequest(null, staying, section, YesOrNo.NO, YesOrNo.NO, WhichTreatment.NONE, WhetherUnder18.NO,
                ForWhom.MYSELF);
    }

    private static SelfCheckRequest onCommunityTreatmentOrder() {
        return new SelfCheckRequest(null, WhereStaying.AT_HOME_OR_ELSEWHERE, WhichSection.NOT_SECTIONED, YesOrNo.YES,
                YesOrNo.NO, WhichTreatment.NONE, WhetherUnder18.NO, ForWhom.MYSELF);
    }

    private static SelfCheckRequest underGuardianship() {
        return new SelfCheckRequest(null, WhereStaying.AT_HOME_OR_ELSEWHERE, WhichSection.NOT_SECTIONED, YesOrNo.NO,
                YesOrNo.YES, WhichTreatment.NONE, WhetherUnder18.NO, ForWhom.MYSELF);
    }

    private static SelfCheckRequest discussed(WhichTreatment treatment, WhetherUnder18 under18) {
        return new SelfCheckRequest(null, WhereStaying.AT_HOME_OR_ELSEWHERE, WhichSection.NOT_SECTIONED, YesOrNo.NO,
                YesOrNo.NO, treatment, under18, ForWhom.MYSELF);
    }
}
