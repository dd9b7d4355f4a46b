package org.imha.casework.model;

import org.imha.kernel.problem.ProblemCode;

/** What casework refuses, beyond what every service does. */
public enum CaseworkProblem implements ProblemCode {

    CASE_CLOSED(409, "The case is closed"),
    CASE_MOVE_NOT_ALLOWED(409, "The case cannot go there from where it stands"),
    REFERRAL_IS_OVER(409, "The referral behind the case is over"),
    CASE_NOT_RESTING(409, "The case neither rests nor is being finished"),
    CASE_NOT_UNDER_WAY(409, "The case is nobody's yet, rests already or is being finished"),
    CASE_IS_OPEN(409, "The case is open"),
    ADVOCATE_HAS_THE_CASE(409, "This advocate has the case already"),
    NOT_THE_CASES_ADVOCATE(403, "Only the advocate of the case may do this"),
    DEADLINE_MOVE_NOT_ALLOWED(409, "The deadline does not allow this now"),
    ACCESS_NOT_REFUSED(409, "Access was not refused on this visit"),
    REFUSAL_RESOLVED(409, "The refusal of access is resolved"),
    VISIT_WAS_PRIVATE(409, "There was no departure from privacy on this visit"),
    PRIVACY_REVIEWED(409, "The departure from privacy was looked at again already"),
    MEETING_MOVE_NOT_ALLOWED(409, "The meeting cannot go there from where it stands"),
    MEETING_NOT_BEGUN(409, "The meeting has not begun"),
    POWERS_SUSPENDED(409, "The powers of s.130B(3) are suspended"),
    INTERVIEW_MOVE_NOT_ALLOWED(409, "The interview cannot go there from where it stands"),
    CONCERN_MOVE_NOT_ALLOWED(409, "The concern cannot go there from where it stands"),
    TOPIC_NOT_OFFERED(422, "This topic of help is not offered to this person"),
    GOAL_MOVE_NOT_ALLOWED(409, "The goal cannot go there from where it stands"),
    GOAL_IS_OVER(409, "The goal is over"),
    CONTACT_ALREADY_CORRECTED(409, "This note has been corrected already"),
    VISIT_NOT_ATTEMPTED(409, "A visit must be attempted before the case closes for this reason");

    private final int status;
    private final String title;

    CaseworkProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
