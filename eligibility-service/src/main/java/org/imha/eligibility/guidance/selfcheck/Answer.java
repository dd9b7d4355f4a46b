package org.imha.eligibility.guidance.selfcheck;

/** What somebody who asked is told. Never more than "very likely": a determination needs facts, and somebody who checks. */
public enum Answer {

    VERY_LIKELY_YES("You very likely have a right to an advocate (IMHA).",
            "They very likely have a right to an advocate (IMHA)."),
    MAYBE("You may have a right to an advocate (IMHA). Please talk to us.",
            "They may have a right to an advocate (IMHA). Please talk to us."),
    PROBABLY_NOT("You probably do not have a right to this kind of advocate (IMHA) at the moment. Here is who can help.",
            "They probably do not have a right to this kind of advocate (IMHA) at the moment. Here is who can help.");

    private final String toThePerson;
    private final String toSomebodyElse;

    Answer(String toThePerson, String toSomebodyElse) {
        this.toThePerson = toThePerson;
        this.toSomebodyElse = toSomebodyElse;
    }

    String headline(ForWhom askingFor) {
        return askingFor == ForWhom.MYSELF ? toThePerson : toSomebodyElse;
    }
}
