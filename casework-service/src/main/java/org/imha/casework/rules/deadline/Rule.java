package org.imha.casework.rules.deadline;

import java.util.Optional;

/**
 * One window of the Act: whom it is for, how it is counted, where it stands.
 *
 * @param kind the code of what it yields; a number is put in place of the # where periods follow each other
 * @param office the office of the tribunal has to be open: when it is closed on the last day, the next day on which it is
 *        open counts (R (Modaresi) v SSH [2013] UKSC 53)
 * @param since the change of 2025 that brings it; null when it is in force
 * @param until the change of 2025 that ends it; null when none does
 * @param whenOver what is said once it is over
 */
record Rule(String kind, Under under, What what, Counting counting, String citation, boolean office, Change2025 since,
        Change2025 until, WhenOver whenOver) {

    /** What becomes of a window that was over before anybody here looked. */
    enum WhenOver {
        /** Another one follows, or it does not matter any more. */
        DROP,
        /** It was the only one: shown, though over. */
        SHOW,
        /** By what was told the person is not held under this any more, and nobody said so. */
        SAY_IT_IS_OVER,
        /** When the next one is depends on what nobody told: when a tribunal last looked at the case. */
        SAY_TRIBUNAL_NOT_KNOWN
    }

    static Rule application(String kind, Under under, Counting counting, String citation) {
        return new Rule(kind, under, What.APPLICATION, counting, citation, true, null, null, WhenOver.DROP);
    }

    static Rule end(String kind, Under under, Counting counting, String citation) {
        return new Rule(kind, under, What.END, counting, citation, false, null, null, WhenOver.SAY_IT_IS_OVER);
    }

    static Rule reference(String kind, Under under, Counting counting, String citation) {
        return new Rule(kind, under, What.REFERENCE, counting, citation, false, null, null, WhenOver.SAY_TRIBUNAL_NOT_KNOWN);
    }

    static Rule other(String kind, Under under, What what, Counting counting, String citation) {
        return new Rule(kind, under, what, counting, citation, false, null, null, WhenOver.DROP);
    }

    Rule shownWhenOver() {
        return new Rule(kind, under, what, counting, citation, office, since, until, WhenOver.SHOW);
    }

    Rule until(Change2025 change) {
        return new Rule(kind, under, what, counting, citation, office, since, change, whenOver);
    }

    Rule since(Change2025 change) {
        return new Rule(kind, under, what, counting, citation, office, change, until, whenOver);
    }

    Optional<Change2025> broughtBy() {
        return Optional.ofNullable(since);
    }

    Optional<Change2025> endedBy() {
        return Optional.ofNullable(until);
    }

    String kindOf(Window window) {
        return kind.replace("#", Integer.toString(window.period()));
    }
}
