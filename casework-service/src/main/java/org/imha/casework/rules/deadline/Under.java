package org.imha.casework.rules.deadline;

/** What a person can be held under, or subject to, that may open a window. Sections are those of the MHA 1983. */
public enum Under {
    S2,
    S3,
    S4,
    S5_2,
    S5_4,
    S35,
    S36,
    S37,
    S37_41,
    S38,
    S44,
    S45A,
    S46,
    S47,
    S47_49,
    S48,
    S48_49,
    S135,
    S136,
    CPIA_1964,
    MCA_DOLS,
    OTHER_ACT,
    PLACE_OF_SAFETY_DIRECTION,
    /** A community treatment order (s.17A). */
    CTO,
    /** Recalled to hospital from a community treatment order (s.17E). */
    CTO_RECALL,
    /** The community treatment order was revoked: held under the section of before (s.17G). */
    CTO_REVOKED,
    GUARDIANSHIP_S7,
    GUARDIANSHIP_S37,
    /** Transferred to hospital from guardianship (s.19). */
    GUARDIANSHIP_TRANSFER,
    /** A restricted patient, conditionally discharged (ss.42(2), 73, 74). */
    CONDITIONAL_DISCHARGE,
    /** The same, with conditions that deprive of liberty (s.75(2A)). */
    CONDITIONAL_DISCHARGE_DEPRIVED_OF_LIBERTY,
    /** A restricted patient, conditionally discharged and recalled to hospital (s.42(3)). */
    RESTRICTED_RECALL,
    /** A direction to transfer from prison was given; the person is not in hospital yet (s.47(2)). */
    TRANSFER_DIRECTION_GIVEN,
    /** The nearest relative's order for discharge was barred (s.25). */
    DISCHARGE_BARRED,
    /** Medication for mental disorder is given under the detention (s.58). */
    MEDICATION,
    /** Absent without leave (s.18). */
    ABSENT_WITHOUT_LEAVE,
    /** Autism or a learning disability, and detained for longer than the review meetings allow (ss.125A, 125B). */
    REVIEW_MEETING_CHILD,
    REVIEW_MEETING_ADULT,
    NOT_KNOWN
}
