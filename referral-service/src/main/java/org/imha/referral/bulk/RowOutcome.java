package org.imha.referral.bulk;

/** What became of a row. */
public enum RowOutcome {
    /** It made a referral. */
    CREATED,
    /** The same row made a referral before. */
    ALREADY_THERE,
    /** It made none, and the errors say why. */
    REFUSED
}
