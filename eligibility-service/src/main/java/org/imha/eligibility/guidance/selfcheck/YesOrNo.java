package org.imha.eligibility.guidance.selfcheck;

/** The plain answers. */
public enum YesOrNo implements Choice {

    YES("Yes"),
    NO("No"),
    NOT_SURE("Not sure");

    private final String words;

    YesOrNo(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
