package org.imha.eligibility.guidance.selfcheck;

/** Answers of an adult at home in England to whom nothing applies, except for what a test says. */
final class SomeAnswers {

    private WhichCountry country = WhichCountry.ENGLAND;
    private WhereStaying staying = WhereStaying.AT_HOME_OR_ELSEWHERE;
    private WhichSection section = WhichSection.NOT_SECTIONED;
    private YesOrNo communityTreatmentOrder = YesOrNo.NO;
    private YesOrNo guardianship = YesOrNo.NO;
    private WhichTreatment treatment = WhichTreatment.NONE;
    private WhetherUnder18 under18 = WhetherUnder18.NO;

    static SomeAnswers nothingApplies() {
        return new SomeAnswers();
    }

    SomeAnswers in(WhichCountry where) {
        this.country = where;
        return this;
    }

    SomeAnswers staying(WhereStaying where) {
        this.staying = where;
        return this;
    }

    SomeAnswers under(WhichSection which) {
        this.section = which;
        return this;
    }

    SomeAnswers communityTreatmentOrder(YesOrNo answer) {
        this.communityTreatmentOrder = answer;
        return this;
    }

    SomeAnswers guardianship(YesOrNo answer) {
        this.guardianship = answer;
        return this;
    }

    SomeAnswers discussed(WhichTreatment which, WhetherUnder18 age) {
        this.treatment = which;
        this.under18 = age;
        return this;
    }

    SelfCheckRequest request() {
        return new SelfCheckRequest(country, staying, section, communityTreatmentOrder, guardianship, treatment, under18,
                ForWhom.MYSELF);
    }
}
