package org.imha.casework.rules.conflict;

/** Whether two descriptions mean the same. */
public enum Likeness {
    NONE,
    /** Too little is known to tell. */
    POSSIBLE,
    CERTAIN;

    /** Both must hold. */
    Likeness and(Likeness other) {
        return ordinal() < other.ordinal() ? this : other;
    }

    public boolean isNone() {
        return this == NONE;
    }
}
