package org.imha.casework.rules.suppression;

/** What can be told of a figure: at least this, at most that. */
record Range(long atLeast, long atMost) {

    /** Larger than any count, and small enough to be added up often. */
    static final long NO_LIMIT = Long.MAX_VALUE / 1_000_000;

    static Range exactly(long count) {
        return new Range(count, count);
    }

    static Range from(long atLeast) {
        return new Range(atLeast, NO_LIMIT);
    }

    Range and(long least, long most) {
        return new Range(Math.max(atLeast, least), Math.min(atMost, most));
    }

    boolean isExact() {
        return atLeast == atMost;
    }

    /** Any small count may hide here: it is not told from what is shown which one does. */
    boolean hidesSmallCounts() {
        return atLeast <= Figures.SMALLEST && atMost >= Figures.LARGEST_SMALL;
    }
}
