package org.imha.casework.deadline;

/** Who set a deadline. */
public enum DeadlineSource {
    /** A rule of the Act. */
    RULE,
    /** The referral named the date. */
    REFERRAL,
    /** Staff wrote it down. */
    STAFF
}
