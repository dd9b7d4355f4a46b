package org.imha.eligibility.guidance.selfcheck;

/** The age as far as it matters: to a right that comes from talk of ECT. No date of birth is asked for. */
public enum WhetherUnder18 implements Choice {

    YES("Yes"),
    /** They keep the right that they had when they were told (s.130C(4)). */
    ONLY_WHEN_TOLD("Not any more, but they were when they were told that ECT is planned for them, and it is not over"),
    NO("No"),
    NOT_SURE("Not sure");

    private final String words;

    WhetherUnder18(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
