package org.imha.referral.model;

import static org.imha.referral.model.ReferralStatus.ACCEPTED_PENDING_EVIDENCE;
import static org.imha.referral.model.ReferralStatus.ACCEPTED_STATUTORY;
import static org.imha.referral.model.ReferralStatus.CASE_CLOSED;
import static org.imha.referral.model.ReferralStatus.CASE_OPENED;
import static org.imha.referral.model.ReferralStatus.PENDING_STATUS_CHANGE;
import static org.imha.referral.model.ReferralStatus.SIGNPOSTED;
import static org.imha.referral.model.ReferralStatus.SUBMITTED;
import static org.imha.referral.model.ReferralStatus.TRIAGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;

import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.testing.Snapshot;
import org.imha.kernel.testing.StateDiagram;
import org.junit.jupiter.api.Test;

class ReferralStatusTest {

    private static final Set<String> ALLOWED = Set.of(
            pair(SUBMITTED, ACCEPTED_STATUTORY), pair(SUBMITTED, ACCEPTED_PENDING_EVIDENCE),
            pair(SUBMITTED, PENDING_STATUS_CHANGE),
            pair(SUBMITTED, TRIAGE),
            pair(PENDING_STATUS_CHANGE, ACCEPTED_STATUTORY), pair(PENDING_STATUS_CHANGE, ACCEPTED_PENDING_EVIDENCE),
            pair(PENDING_STATUS_CHANGE, TRIAGE),
            pair(TRIAGE, ACCEPTED_STATUTORY), pair(TRIAGE, ACCEPTED_PENDING_EVIDENCE), pair(TRIAGE, PENDING_STATUS_CHANGE),
            pair(TRIAGE, SIGNPOSTED),
            pair(ACCEPTED_PENDING_EVIDENCE, ACCEPTED_STATUTORY), pair(ACCEPTED_PENDING_EVIDENCE, CASE_OPENED),
            pair(ACCEPTED_STATUTORY, CASE_OPENED), pair(CASE_OPENED, CASE_CLOSED));

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
    void aReferralIsOverWhereNoMoveLeadsOn() {
        for (ReferralStatus status : ReferralStatus.values()) {
            assertEquals(status.moves().isEmpty(), status.isOver(), status.name());
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
