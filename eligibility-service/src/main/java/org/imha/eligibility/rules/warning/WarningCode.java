package org.imha.eligibility.rules.warning;

/** The kinds of contradiction, each with a sentence that is safe to show anybody. */
public enum WarningCode {

    STARTS_LATER("The authority has not started yet at the instant of evaluation."),
    ENDS_LATER("A confirmed end lies after the instant of evaluation."),
    ENDED_BEFORE_STARTED("The authority ended before it started."),
    EXPIRES_BEFORE_STARTED("The authority expires before it started."),
    ENDED_BY_SECOND_RECOMMENDATION("A second recommendation turns s.4 into s.2 and does not end it (s.4(4))."),
    SECOND_RECOMMENDATION_LATE("The second recommendation came after the 72 hours of s.4 (s.4(4))."),
    SECOND_RECOMMENDATION_NOT_S4("Only s.4 waits for a second recommendation."),
    CONDITIONAL_DISCHARGE_NOT_RESTRICTED("Only a restricted patient can be conditionally discharged (ss.42, 73)."),
    ABSOLUTE_DISCHARGE_NOT_RESTRICTED(
            "Only a restricted patient is discharged absolutely (ss.42, 73): say when the authority ended."),
    RESTRICTION_NOT_RESTRICTED("There is no restriction order that could have ended."),
    CONTINUATION_NOT_POSSIBLE("This authority cannot be continued in this way (ss.21, 29(4))."),
    CTO_WITH_HOLDING_POWER("s.5 cannot be used on a community patient (s.5(6))."),
    CTO_WITH_OTHER_AUTHORITY("A community patient is not liable to be detained under another authority (s.17D)."),
    CTO_RECALLED_NOT_IN_FORCE("A community treatment order that is not in force cannot be recalled under (s.17E)."),
    CTO_NOT_STATED("This legal status code may hide a community treatment order: say whether one is in force."),
    GUARDIANSHIP_WITH_TREATMENT_SECTION("Admission under s.3 ends guardianship (s.6(4))."),
    LEGAL_STATUS_CODE_DIFFERS("The legal status code and the authorities differ."),
    LEAVE_WITHOUT_AUTHORITY("Leave or absence without leave is stated, but no live authority."),
    OTHER_LAW_DIFFERS("An authority under other law is stated, and also that there is none."),
    TREATMENT_ENDED_BEFORE_PROPOSED("The treatment ended before it was proposed."),
    BORN_LATER("The date of birth lies after the instant of evaluation.");

    private final String text;

    WarningCode(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
