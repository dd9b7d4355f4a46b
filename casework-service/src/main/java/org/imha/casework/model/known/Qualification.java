package org.imha.casework.model.known;

/**
 * What was determined of the person last, and by which law: what help must cover follows from both (s.130B, s.130F).
 * Codes stay words here, as in {@link LegalFacts}.
 *
 * @param outcome such as {@code QUALIFIES_INFORMAL}; null while nobody told
 * @param ruleSetId such as {@code ENG-2009}; null while nobody told
 */
public record Qualification(String outcome, String ruleSetId) {

    static final Qualification UNKNOWN = new Qualification(null, null);

    /** Says whether the person is under the Act. */
    @Override
    public String toString() {
        return "Qualification[not shown]";
    }
}
