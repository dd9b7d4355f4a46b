package org.imha.eligibility.rules.facts;

/** What keeps an authority alive past the day on which it would lapse. */
public enum Continuation {
    /** Absent without leave when it would have lapsed (s.21). */
    S21,
    /** An application to displace the nearest relative is pending (s.29(4), s.2 only). */
    S29_4;

    public boolean mayContinue(Provision provision) {
        return switch (this) {
            case S29_4 -> provision == Provision.S2;
            // s.18(5): nobody may be retaken once a period under ss.2, 4 or 5 has run out.
            case S21 -> provision.period() == StatutoryPeriod.RENEWABLE;
        };
    }
}
