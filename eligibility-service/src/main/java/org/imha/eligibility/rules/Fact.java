package org.imha.eligibility.rules;

import java.util.function.Function;

import org.imha.eligibility.rules.facts.EligibilityFacts;

/** One thing that may be known of a person, by its JSON pointer in the facts. Each rule says which of them it reads. */
public enum Fact {

    DATE_OF_BIRTH("/dateOfBirth", EligibilityFacts::dateOfBirth),
    HOSPITAL_COUNTRY("/hospitalCountry", EligibilityFacts::hospitalCountry),
    AUTHORITIES("/authorities", EligibilityFacts::authorities),
    COMMUNITY_TREATMENT_ORDER("/communityTreatmentOrder", EligibilityFacts::communityTreatmentOrder),
    GUARDIANSHIP("/guardianship", EligibilityFacts::guardianship),
    TREATMENT("/treatment", EligibilityFacts::treatment),
    LEGAL_STATUS_CODE("/legalStatusCode", EligibilityFacts::legalStatusCode),
    INPATIENT("/inpatient", EligibilityFacts::inpatient),
    MENTAL_DISORDER_CARE("/mentalDisorderCare", EligibilityFacts::mentalDisorderCare),
    LIABLE_UNDER_OTHER_LAW("/liableUnderOtherLaw", EligibilityFacts::liableUnderOtherLaw),
    ON_LEAVE("/onLeave", EligibilityFacts::onLeave),
    ABSENT_WITHOUT_LEAVE("/absentWithoutLeave", EligibilityFacts::absentWithoutLeave);

    private final String pointer;
    private final Function<EligibilityFacts, Object> value;

    Fact(String pointer, Function<EligibilityFacts, Object> value) {
        this.pointer = pointer;
        this.value = value;
    }

    public String pointer() {
        return pointer;
    }

    /** What is stated, or null. */
    public Object in(EligibilityFacts facts) {
        return value.apply(facts);
    }
}
