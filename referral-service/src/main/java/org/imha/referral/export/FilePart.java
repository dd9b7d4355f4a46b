package org.imha.referral.export;

/** The two halves of a person's file, which are never shown together. */
public enum FilePart {
    /** What the person may have. */
    DISCLOSABLE,
    /** What tells of others or could do serious harm: for a manager's review, not for the person. */
    WITHHELD
}
