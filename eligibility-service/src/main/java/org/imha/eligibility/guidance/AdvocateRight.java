package org.imha.eligibility.guidance;

/** What an IMHA may do in order to help (s.130B(3) and (4)), in words for the person. */
enum AdvocateRight {

    VISIT_IN_PRIVATE("Visit you, also on the ward, and talk with you in private.", "MHA 1983 ss.130B(3)(a), 129"),
    SPEAK_TO_PROFESSIONALS("Visit and speak with anybody who is professionally concerned with your treatment.",
            "MHA 1983 s.130B(3)(b)"),
    SEE_RECORDS_WITH_CONSENT("See hospital, after-care and council records about you, if you agree. If you can decide this "
            + "and say no, they see none.", "MHA 1983 s.130B(3)(c), (3)(d), (4)(a)"),
    SEE_RECORDS_BY_DECISION("See those records if you cannot decide this for yourself and whoever holds them considers it "
            + "relevant and right. It must not go against a decision of your attorney, your deputy or the Court of Protection.",
            "MHA 1983 s.130B(3)(c), (3)(d), (4)(b)"),
    ATTEND_MEETINGS("Come to meetings about your care and treatment when you ask for it.", "MHA 1983 s.130B(2)(b)");

    private final String words;
    private final String citation;

    AdvocateRight(String words, String citation) {
        this.words = words;
        this.citation = citation;
    }

    String words() {
        return words;
    }

    String citation() {
        return citation;
    }
}
