package org.imha.casework.rules.deadline;

/** What the MHA 2025 changes about windows, one constant for what may be brought into force by itself (s.56). */
public enum Change2025 {
    /** s.29: s.3 lasts 3, 3 and 6 months, then a year. */
    DETENTION_PERIODS,
    /** s.30: 21 days to apply under s.2, 3 months in the first period of s.3. */
    TRIBUNAL_APPLICATIONS,
    /** s.31: managers refer earlier, and every year. */
    MANAGERS_REFERENCES,
    /** s.33: the Secretary of State refers restricted patients every year. */
    RESTRICTED_REFERENCES,
    /** s.14: a certificate for medication after 2 months. */
    MEDICATION,
    /** s.37: transfer from prison within 28 days (s.47A). */
    TRANSFERS,
    /** ss.4 and 5: review meetings (ss.125A, 125B). */
    REVIEW_MEETINGS
}
