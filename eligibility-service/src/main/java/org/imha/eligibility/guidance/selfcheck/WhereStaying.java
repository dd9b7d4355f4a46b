package org.imha.eligibility.guidance.selfcheck;

import java.util.List;

/** Whether the person is an in-patient who is treated or assessed there for a mental disorder. */
public enum WhereStaying implements Choice {

    IN_HOSPITAL("In hospital, where their mental health is looked at or treated. Any ward counts, also a general one.", true),
    AT_HOME_OR_ELSEWHERE("At home, in a care home or anywhere else; or in hospital for something physical only", false),
    NOT_SURE("Not sure", true, false);

    private final String words;
    private final List<Boolean> possible;

    WhereStaying(String words, Boolean... possible) {
        this.words = words;
        this.possible = List.of(possible);
    }

    @Override
    public String words() {
        return words;
    }

    /** Whether they may be such an in-patient. */
    List<Boolean> possible() {
        return possible;
    }
}
