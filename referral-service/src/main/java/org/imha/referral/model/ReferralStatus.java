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
    /** A coordinator asked the referrer something before deciding. */
    INFO_REQUESTED("More information needed"),
    /** Qualifies under the Act. */
    ACCEPTED_STATUTORY("Accepted"),
    /** Does not qualify under the Act, but the commissioner buys help for people in this position. */
    ACCEPTED_CONTRACTUAL("Accepted"),
    /** Taken on provisionally while evidence is chased. */
    ACCEPTED_PENDING_EVIDENCE("Accepted, more information needed"),
    /** Not today, but the present power ends soon and will be asked about again. */
    PENDING_STATUS_CHANGE("Received, waiting for a change of legal status"),
    /** Other help was named. */
    SIGNPOSTED("Not statutory, other help named"),
    /** About the same person as another referral, and merged into it, which the referrer does not read. */
    DUPLICATE("Closed"),
    /** Whoever referred took it back. */
    WITHDRAWN_BY_REFERRER("Withdrawn"),
    /** The person has the right and does not want the help (s.130B(6)); it may be offered again. */
    DECLINED_BY_PATIENT("Declined"),
    /** Casework has it. */
    CASE_OPENED("Accepted"),
    /** The case ended, and the referral with it. */
    CASE_CLOSED("Closed");

    /** Where nothing is asked any more. From some of them the referral can begin again. */
    private static final Set<ReferralStatus> OVER = EnumSet.of(SIGNPOSTED, DUPLICATE, WITHDRAWN_BY_REFERRER,
            DECLINED_BY_PATIENT,
            CASE_CLOSED);
    private static final Set<ReferralStatus> ANSWERS = EnumSet.of(INFO_REQUESTED, SIGNPOSTED);
    private static final Set<ReferralStatus> ACCEPTED = EnumSet.of(ACCEPTED_STATUTORY, ACCEPTED_CONTRACTUAL,
            ACCEPTED_PENDING_EVIDENCE, CASE_OPENED);

    private static final Map<ReferralStatus, Set<ReferralStatus>> MOVES = Map.ofEntries(
            Map.entry(SUBMITTED, EnumSet.of(ACCEPTED_STATUTORY, ACCEPTED_CONTRACTUAL, ACCEPTED_PENDING_EVIDENCE,
                    PENDING_STATUS_CHANGE, TRIAGE, DUPLICATE, WITHDRAWN_BY_REFERRER, DECLINED_BY_PATIENT)),
            Map.entry(PENDING_STATUS_CHANGE, EnumSet.of(ACCEPTED_STATUTORY, ACCEPTED_CONTRACTUAL, ACCEPTED_PENDING_EVIDENCE,
                    TRIAGE, DUPLICATE, WITHDRAWN_BY_REFERRER, DECLINED_BY_PATIENT)),
            Map.entry(TRIAGE, EnumSet.of(ACCEPTED_STATUTORY, ACCEPTED_CONTRACTUAL, ACCEPTED_PENDING_EVIDENCE,
                    PENDING_STATUS_CHANGE, INFO_REQUESTED, SIGNPOSTED, DUPLICATE, WITHDRAWN_BY_REFERRER, DECLINED_BY_PATIENT)),
            Map.entry(INFO_REQUESTED, EnumSet.of(ACCEPTED_STATUTORY, ACCEPTED_CONTRACTUAL, ACCEPTED_PENDING_EVIDENCE,
                    PENDING_STATUS_CHANGE, TRIAGE, DUPLICATE, WITHDRAWN_BY_REFERRER, DECLINED_BY_PATIENT)),
            Map.entry(ACCEPTED_PENDING_EVIDENCE, EnumSet.of(ACCEPTED_STATUTORY, CASE_OPENED, DUPLICATE, WITHDRAWN_BY_REFERRER,
                    DECLINED_BY_PATIENT)),
            Map.entry(ACCEPTED_CONTRACTUAL, EnumSet.of(ACCEPTED_STATUTORY, CASE_OPENED, DUPLICATE, WITHDRAWN_BY_REFERRER,
                    DECLINED_BY_PATIENT)),
            Map.entry(ACCEPTED_STATUTORY, EnumSet.of(CASE_OPENED, DUPLICATE, WITHDRAWN_BY_REFERRER, DECLINED_BY_PATIENT)),
            // Once an advocate is there, only the person can end it, not who referred.
            Map.entry(CASE_OPENED, EnumSet.of(CASE_CLOSED, DUPLICATE, DECLINED_BY_PATIENT)),
            // The legal status may change, a merger be undone, help be offered again: it begins again.
            Map.entry(SIGNPOSTED, EnumSet.of(SUBMITTED)),
            Map.entry(DUPLICATE, EnumSet.of(SUBMITTED)),
            Map.entry(DECLINED_BY_PATIENT, EnumSet.of(SUBMITTED)),
            Map.entry(WITHDRAWN_BY_REFERRER, EnumSet.noneOf(ReferralStatus.class)),
            // Only when casework has the case open again all the same: its news crossed with a new beginning here.
            Map.entry(CASE_CLOSED, EnumSet.of(CASE_OPENED)));

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

    /** Where nothing is asked any more. */
    public static Set<ReferralStatus> over() {
        return Set.copyOf(OVER);
    }

    /** A coordinator reaches it by telling the referrer something; whoever qualifies is taken on without anybody. */
    boolean isAnswer() {
        return ANSWERS.contains(this);
    }

    /** The provider has taken it on, and casework has a case of it or is about to. */
    public boolean isAccepted() {
        return ACCEPTED.contains(this);
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
