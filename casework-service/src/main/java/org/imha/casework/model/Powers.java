package org.imha.casework.model;

/** Whether the advocate has the powers of s.130B(3) for the person of a case: they exist only while the person qualifies. */
public enum Powers {
    IN_FORCE,
    /** The person is not known to qualify now; with that the powers come back. */
    SUSPENDED,
    /** The case is closed. */
    ENDED
}
