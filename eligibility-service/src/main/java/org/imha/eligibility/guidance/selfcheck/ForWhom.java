package org.imha.eligibility.guidance.selfcheck;

/** Who is spoken to. It changes the words, never the answer. */
public enum ForWhom implements Choice {

    MYSELF("Myself"),
    SOMEONE_ELSE("Somebody else");

    private final String words;

    ForWhom(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
