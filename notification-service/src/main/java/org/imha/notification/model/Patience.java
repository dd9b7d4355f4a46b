package org.imha.notification.model;

import java.time.Duration;

/** How often to try, and how long to wait in between: four times as long after each failure. */
public record Patience(int attempts, Duration firstPause, Duration longestPause) {

    private static final int GROWTH = 4;

    public Patience {
        if (attempts < 1 || firstPause.isNegative() || firstPause.isZero() || longestPause.compareTo(firstPause) < 0) {
            throw new IllegalArgumentException("notification.sending: at least one attempt, a first pause longer than nothing, "
                    + "and a longest pause that is no shorter");
        }
    }

    Duration pauseAfter(int attempt) {
        Duration pause = firstPause;
        for (int i = 1; i < attempt && pause.compareTo(longestPause) < 0; i++) {
            pause = pause.multipliedBy(GROWTH);
        }
        return pause.compareTo(longestPause) < 0 ? pause : longestPause;
    }

    boolean isExhaustedAfter(int attempt) {
        return attempt >= attempts;
    }
}
