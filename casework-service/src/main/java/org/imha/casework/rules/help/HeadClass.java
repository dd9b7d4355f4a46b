package org.imha.casework.rules.help;

/** The class of heads that somebody qualifies under, as far as help differs by it. */
public enum HeadClass {
    /** Under s.130C or s.130I. */
    COMPULSORY,
    /** Under s.130CA or s.130J. */
    INFORMAL,
    /**
     * Not known yet. Whoever may qualify is helped as one who does, on the wider head: to hear of a tribunal that turns out
     * not to be theirs harms less than to miss its window.
     */
    UNDETERMINED,
    /**
     * Under none: help that a contract buys, or the time to finish in. What needs no head is offered. Rights under the Act are
     * not, for such a person has none to exercise.
     */
    NONE;

    /** @param outcome a code of eligibility-service; null or one that is not known here means that nothing is known */
    public static HeadClass of(String outcome) {
        return switch (outcome) {
            case "QUALIFIES_COMPULSORY" -> COMPULSORY;
            case "QUALIFIES_INFORMAL" -> INFORMAL;
            case "NOT_QUALIFYING" -> NONE;
            case null, default -> UNDETERMINED;
        };
    }
}
