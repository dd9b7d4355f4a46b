package org.imha.eligibility.guidance.selfcheck;

import org.imha.eligibility.rules.facts.Treatment.Section;

/** A treatment with special safeguards that a doctor may have talked about. */
public enum WhichTreatment implements Choice {

    NEUROSURGERY_OR_SIMILAR("An operation on the brain for a mental disorder, or a hormone implant to reduce sex drive",
            Section.S57),
    ECT("Electro-convulsive therapy (ECT)", Section.S58A),
    NONE("Neither of them", null),
    NOT_SURE("Not sure", null);

    private final String words;
    private final Section section;

    WhichTreatment(String words, Section section) {
        this.words = words;
        this.section = section;
    }

    @Override
    public String words() {
        return words;
    }

    /** Null when there is none or it is not known which. */
    Section section() {
        return section;
    }

    boolean mayDependOnAge() {
        return this == ECT || this == NOT_SURE;
    }
}
