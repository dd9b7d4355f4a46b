package org.imha.referral.model;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.imha.kernel.problem.ApiProblem;

/** Where a referral stands, and the one table of where it can go from there. */
public enum ReferralStatus {

    /** Safely stored; eligibility has not been answered yet. */
    SUBMITTED("Received"),
    /** Does not appear to qualify; a coordinator decides. */
    TRIAGE("Received"),
    /** Qualifies under the Act. */
    ACCEPTED_STATUTORY("Accepted"),
    /** Taken on provisionally while evidence is chased. */
    ACCEPTED_PENDING_EVIDENCE("Accepted, more information needed"),
    /** Not today, but the present power ends soon and will be asked about again. */
    PENDING_STATUS_CHANGE("Received, waiting for a change of legal status"),
    /** Other help was named. */
    SIGNPOSTED("Not statutory, other help named"),
    /** Casework has it. */
    CASE_OPENED("Accepted"),
    /** The case ended, and the referral with it. */
    CASE_CLOSED("Closed");

    /** Where nothing more can happen. */
    private static final Set<ReferralStatus> OVER = EnumSet.of(SIGNPOSTED, CASE_CLOSED);

    private static final Map<ReferralStatus, Set<ReferralStatus>> MOVES = Map.of(
            SUBMITTED, EnumSet.of(ACCEPTED_STATUTORY, ACCEPTED_PENDING_EVIDENCE, PENDING_STATUS_CHANGE, TRIAGE),
            PENDING_STATUS_CHANGE, EnumSet.of(ACCEPTED_STATUTORY, ACCEPTED_PENDING_EVIDENCE, TRIAGE),
            TRIAGE, EnumSet.of(ACCEPTED_STATUTORY, ACCEPTED_PENDING_EVIDENCE, PENDING_STATUS_CHANGE, SIGNPOSTED),
            ACCEPTED_PENDING_EVIDENCE, EnumSet.of(ACCEPTED_STATUTORY, CASE_OPENED),
            ACCEPTED_STATUTORY, EnumSet.of(CASE_OPENED),
            SIGNPOSTED, EnumSet.noneOf(ReferralStatus.class),
            CASE_OPENED, EnumSet.of(CASE_CLOSED),
            CASE_CLOSED, EnumSet.noneOf(ReferralStatus.class));

    private final String progress;

    ReferralStatus(String progress) {
        this.progress = progress;
    }

    /** The words that the referrer may read. */
    public String progress() {
        return progress;
    }

    /** Nothing is asked any more about a referral that is over. */
    public boolean isOver() {
        return OVER.contains(this);
    }

    /** @throws ApiProblem 409 when it is over */
    public void requireOpen() {
        if (isOver()) {
            throw new ApiProblem(ReferralProblem.REFERRAL_MOVE_NOT_ALLOWED, "A referral that is " + this + " is over.");
        }
    }

    public Set<ReferralStatus> moves() {
        return MOVES.get(this);
    }

    public boolean canMoveTo(ReferralStatus next) {
        return moves().contains(next);
    }

    /** @throws ApiProblem 409 naming both states */
    public ReferralStatus moveTo(ReferralStatus next) {
        if (!canMoveTo(next)) {
            throw new ApiProblem(ReferralProblem.REFERRAL_MOVE_NOT_ALLOWED,
                    "A referral cannot move from " + this + " to " + next + ".");
        }
        return next;
    }
}
