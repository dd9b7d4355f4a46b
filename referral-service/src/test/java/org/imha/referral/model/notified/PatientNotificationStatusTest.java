package org.imha.referral.model.notified;

import static org.imha.referral.model.notified.PatientNotificationStatus.ENDED;
import static org.imha.referral.model.notified.PatientNotificationStatus.HAS_CAPACITY_REFUSES;
import static org.imha.referral.model.notified.PatientNotificationStatus.HAS_CAPACITY_WANTS_HELP;
import static org.imha.referral.model.notified.PatientNotificationStatus.INFORMATION_ONLY;
import static org.imha.referral.model.notified.PatientNotificationStatus.INTERVIEW_DUE;
import static org.imha.referral.model.notified.PatientNotificationStatus.INTERVIEW_NOT_POSSIBLE;
import static org.imha.referral.model.notified.PatientNotificationStatus.LACKS_CAPACITY_BEST_INTERESTS_NO;
import static org.imha.referral.model.notified.PatientNotificationStatus.LACKS_CAPACITY_BEST_INTERESTS_YES;
import static org.imha.referral.model.notified.PatientNotificationStatus.LINKED;
import static org.imha.referral.model.notified.PatientNotificationStatus.NOTIFIED;
import static org.imha.referral.model.notified.PatientNotificationStatus.OPT_OUT_IN_FORCE;
import static org.imha.referral.model.notified.PatientNotificationStatus.REFERRED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;

import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.testing.Snapshot;
import org.imha.kernel.testing.StateDiagram;
import org.junit.jupiter.api.Test;

class PatientNotificationStatusTest {

    private static final Set<String> ALLOWED = Set.of(
            pair(NOTIFIED, INTERVIEW_DUE), pair(NOTIFIED, INFORMATION_ONLY), pair(NOTIFIED, LINKED),
            pair(NOTIFIED, OPT_OUT_IN_FORCE),
            pair(INTERVIEW_DUE, INTERVIEW_NOT_POSSIBLE), pair(INTERVIEW_DUE, HAS_CAPACITY_WANTS_HELP),
            pair(INTERVIEW_DUE, HAS_CAPACITY_REFUSES), pair(INTERVIEW_DUE, LACKS_CAPACITY_BEST_INTERESTS_YES),
            pair(INTERVIEW_DUE, LACKS_CAPACITY_BEST_INTERESTS_NO), pair(INTERVIEW_DUE, ENDED),
            pair(INTERVIEW_NOT_POSSIBLE, INTERVIEW_DUE), pair(INTERVIEW_NOT_POSSIBLE, ENDED),
            pair(INFORMATION_ONLY, ENDED),
            pair(LINKED, INTERVIEW_DUE), pair(LINKED, INFORMATION_ONLY), pair(LINKED, OPT_OUT_IN_FORCE), pair(LINKED, ENDED),
            pair(OPT_OUT_IN_FORCE, INTERVIEW_DUE), pair(OPT_OUT_IN_FORCE, LINKED),
            pair(OPT_OUT_IN_FORCE, HAS_CAPACITY_WANTS_HELP), pair(OPT_OUT_IN_FORCE, ENDED),
            pair(HAS_CAPACITY_WANTS_HELP, REFERRED), pair(LACKS_CAPACITY_BEST_INTERESTS_YES, REFERRED),
            pair(HAS_CAPACITY_REFUSES, INTERVIEW_DUE), pair(HAS_CAPACITY_REFUSES, HAS_CAPACITY_WANTS_HELP),
            pair(HAS_CAPACITY_REFUSES, ENDED),
            pair(LACKS_CAPACITY_BEST_INTERESTS_NO, INTERVIEW_DUE), pair(LACKS_CAPACITY_BEST_INTERESTS_NO, ENDED),
            pair(REFERRED, ENDED));

    @Test
    void everyPairOfStatesIsEitherAMoveOrRefused() {
        for (PatientNotificationStatus from : PatientNotificationStatus.values()) {
            for (PatientNotificationStatus to : PatientNotificationStatus.values()) {
                if (ALLOWED.contains(pair(from, to))) {
                    assertEquals(to, from.moveTo(to));
                } else {
                    assertThrows(ApiProblem.class, () -> from.moveTo(to), pair(from, to));
                }
            }
        }
    }

    @Test
    void nobodyGetsStuckExceptWhereTheNotificationEnded() {
        for (PatientNotificationStatus status : PatientNotificationStatus.values()) {
            assertEquals(status == ENDED, status.moves().isEmpty(), status.name());
        }
    }

    @Test
    void nothingAwaitsAnInterviewAndIsSettled() {
        for (PatientNotificationStatus status : PatientNotificationStatus.values()) {
            assertFalse(status.awaitsInterview() && status.isSettled(), status.name());
        }
    }

    @Test
    void whoRefusedIsNotAskedAgainBecauseWeWouldLikeTo() {
        assertFalse(HAS_CAPACITY_REFUSES.maySimplyBeOffered());
    }

    @Test
    void theHospitalCannotTellWhatThePatientSaidNorWhetherTheyWereAskedBefore() {
        assertEquals(HAS_CAPACITY_REFUSES.progress(), REFERRED.progress());
        assertEquals(LACKS_CAPACITY_BEST_INTERESTS_NO.progress(), REFERRED.progress());
        assertEquals(OPT_OUT_IN_FORCE.progress(), INTERVIEW_DUE.progress());
        assertEquals(LINKED.progress(), INTERVIEW_DUE.progress());
    }

    @Test
    void theDrawnDiagramIsTheTable() {
        Snapshot.assertMatches("docs/states/patient-notification.mmd",
                StateDiagram.of(PatientNotificationStatus.class, NOTIFIED, PatientNotificationStatus::moves));
    }

    private static String pair(PatientNotificationStatus from, PatientNotificationStatus to) {
        return from + "->" + to;
    }
}
