package org.imha.casework.rules.deadline;

import java.util.List;

/** All windows that follow from what a person is held under, the nearest first, and what none could be worked out for. */
public record Reckoning(List<Deadline> deadlines, List<NotCovered> notCovered) {

    public static final Reckoning NOTHING = new Reckoning(List.of(), List.of());

    @Override
    public String toString() {
        return "Reckoning[" + deadlines.size() + ", " + notCovered.size() + "]";
    }
}
