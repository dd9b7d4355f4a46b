package org.imha.kernel.event.casework;

/** What a deadline is about, as far as it may leave casework: no section, and not whose. */
public enum DeadlineKind {
    /** Somebody may apply for something until then. */
    APPLICATION,
    /** Something ends then unless it is renewed. */
    END,
    /** Others have to refer the matter by then. */
    REFERENCE,
    /** A safeguard is needed from then on. */
    SAFEGUARD,
    /** A review has to be held by then. */
    REVIEW,
    /** A date that the referral named. */
    KEY_DATE,
    /** One that staff wrote down themselves. */
    OWN
}
