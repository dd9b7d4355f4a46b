package org.imha.records.model;

/** The two lawful ways to records, and no third (s.130B(4)). */
public enum GrantRoute {
    /** (4)(a): the patient has capacity or competence, and consents. */
    CONSENT("The patient has consented (s.130B(4)(a))."),
    /** (4)(b): in any other case the holder of the record decides, never the advocate. */
    RECORD_HOLDER("The record holder has decided that production is appropriate (s.130B(4)(b)).");

    private final String text;

    GrantRoute(String text) {
        this.text = text;
    }

    /** A plain sentence, safe to show anybody. */
    public String text() {
        return text;
    }
}
