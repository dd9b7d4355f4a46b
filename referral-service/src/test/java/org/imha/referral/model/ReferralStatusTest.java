package org.imha.referral.model;

import static org.imha.referral.model.ReferralStatus.ACCEPTED_CONTRACTUAL;
import static org.imha.referral.model.ReferralStatus.ACCEPTED_PENDING_EVIDENCE;
import static org.imha.referral.model.ReferralStatus.ACCEPTED_STATUTORY;
import static org.imha.referral.model.ReferralStatus.CASE_CLOSED;
import static org.imha.referral.model.ReferralStatus.CASE_OPENED;
import static org.imha.referral.model.ReferralStatus.DECLINED_BY_PATIENT;
import static org.imha.referral.model.ReferralStatus.DUPLICATE;
import static org.imha.referral.model.ReferralStatus.INFO_REQUESTED;
import static org.imha.referral.model.ReferralStatus.PENDING_STATUS_CHANGE;
import static org.imha.referral.model.ReferralStatus.SIGNPOSTED;
import static org.imha.referral.model.ReferralStatus.SUBMITTED;
import static org.imha.referral.model.ReferralStatus.TRIAGE;
import static org.imha.referral.model.ReferralStatus.WITHDRAWN_BY_REFERRER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.testing.Snapshot;
import org.imha.kernel.testing.StateDiagram;
import org.junit.jupiter.api.Test;

class ReferralStatusTest {

    private static final List<ReferralStatus> ACCEPTED = List.of(ACCEPTED_STATUTORY, ACCEPTED_CONTRACTUAL,
            ACCEPTED_PENDING_EVIDENCE);
    private static final List<ReferralStatus> UNDECIDED = List.of(SUBMITTED, PENDING_STATUS_CHANGE, TRIAGE, INFO_REQUESTED);
    private static final Set<String> ALLOWED = allowed();

    /** The same as sentences, so that the table is checked by another hand. */
    private static Set<String> allowed() {
        Set<String> allowed = new HashSet<>();
        // Who is not decided about can be accepted on any ground, or found a duplicate, withdrawn or declined.
        for (ReferralStatus undecided : UNDECIDED) {
            ACCEPTED.forEach(accepted -> allowed.add(pair(undecided, accepted)));
        }
        Stream.concat(UNDECIDED.stream(), ACCEPTED.stream()).forEach(before -> {
            allowed.add(pair(before, DUPLICATE));
            allowed.add(pair(before, WITHDRAWN_BY_REFERRER));
            allowed.add(pair(before, DECLINED_BY_PATIENT));
        });
        ACCEPTED.forEach(accepted -> allowed.add(pair(accepted, CASE_OPENED)));
        // Firmer ground.
        allowed.addAll(
                Set.of(pair(ACCEPTED_PENDING_EVIDENCE, ACCEPTED_STATUTORY), pair(ACCEPTED_CONTRACTUAL, ACCEPTED_STATUTORY)));
        // A "no": now, for the hours of a power, or until something is answered.
        allowed.addAll(
                Set.of(pair(SUBMITTED, TRIAGE), pair(SUBMITTED, PENDING_STATUS_CHANGE), pair(PENDING_STATUS_CHANGE, TRIAGE),
                        pair(TRIAGE, PENDING_STATUS_CHANGE), pair(TRIAGE, INFO_REQUESTED), pair(INFO_REQUESTED, TRIAGE),
                        pair(INFO_REQUESTED, PENDING_STATUS_CHANGE), pair(TRIAGE, SIGNPOSTED)));
        // With a case, only the person or the case ends it, or that it was one too many.
        allowed.addAll(
                Set.of(pair(CASE_OPENED, CASE_CLOSED), pair(CASE_OPENED, DUPLICATE), pair(CASE_OPENED, DECLINED_BY_PATIENT)));
        // No dead ends.
        allowed.addAll(Set.of(pair(SIGNPOSTED, SUBMITTED), pair(DUPLICATE, SUBMITTED), pair(DECLINED_BY_PATIENT, SUBMITTED)));
        return allowed;
    }

    @Test
    void everyPairOfStatesIsEitherAMoveOrRefused() {
        for (ReferralStatus from : ReferralStatus.values()) {
            for (ReferralStatus to : ReferralStatus.values()) {
                if (ALLOWED.contains(pair(from, to))) {
                    assertEquals(to, from.moveTo(to));
                } else {
                    assertThrows(ApiProblem.class, () -> from.moveTo(to), pair(from, to));
                }
            }
        }
    }

    @Test
    void whatIsOverCanOnlyBeginAgain() {
        for (ReferralStatus status : ReferralStatus.values()) {
            assertEquals(Set.of(SUBMITTED).containsAll(status.moves()), status.isOver(), status.name());
        }
    }

    @Test
    void theDrawnDiagramIsTheTable() {
        Snapshot.assertMatches("docs/states/referral.mmd",
                StateDiagram.of(ReferralStatus.class, SUBMITTED, ReferralStatus::moves));
    }

    private static String pair(ReferralStatus from, ReferralStatus to) {
        return from + "->" + to;
    }
}
