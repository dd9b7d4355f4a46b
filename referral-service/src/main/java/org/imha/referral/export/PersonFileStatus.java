package org.imha.referral.export;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a person's file stands, and the one table of where it can go from there. */
public enum PersonFileStatus {

    /** Being collected, or waiting until a service answers again. */
    RUNNING,
    /** Everything that anybody holds is in it. */
    DONE,
    /** It cannot come to an end. */
    FAILED;

    private static final Map<PersonFileStatus, Set<PersonFileStatus>> MOVES = Map.of(
            RUNNING, EnumSet.of(DONE, FAILED),
            DONE, EnumSet.noneOf(PersonFileStatus.class),
            FAILED, EnumSet.noneOf(PersonFileStatus.class));

    public Set<PersonFileStatus> moves() {
        return MOVES.get(this);
    }

    /** Nobody from outside moves a file, so a move that the table lacks is a fault of ours. */
    PersonFileStatus moveTo(PersonFileStatus next) {
        if (!moves().contains(next)) {
            throw new IllegalStateException("A person's file cannot move from " + this + " to " + next);
        }
        return next;
    }
}
