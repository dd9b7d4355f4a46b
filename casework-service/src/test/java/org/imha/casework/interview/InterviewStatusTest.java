package org.imha.casework.interview;

import static org.imha.casework.interview.InterviewStatus.AGREED;
import static org.imha.casework.interview.InterviewStatus.HELD;
import static org.imha.casework.interview.InterviewStatus.REFUSED;
import static org.imha.casework.interview.InterviewStatus.REQUESTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;

import org.imha.casework.model.CaseworkProblem;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.testing.Snapshot;
import org.imha.kernel.testing.StateDiagram;
import org.junit.jupiter.api.Test;

class InterviewStatusTest {

    private static final Map<InterviewStatus, List<InterviewStatus>> ALLOWED = Map.of(
            REQUESTED, List.of(AGREED, REFUSED, HELD), AGREED, List.of(REFUSED, HELD), REFUSED, List.of(AGREED, HELD),
            HELD, List.of());

    @Test
    void everyPairIsEitherAMoveOrRefused() {
        for (InterviewStatus from : InterviewStatus.values()) {
            for (InterviewStatus to : InterviewStatus.values()) {
                if (ALLOWED.get(from).contains(to)) {
                    assertEquals(to, from.moveTo(to));
                } else {
                    ApiProblem refused = assertThrows(ApiProblem.class, () -> from.moveTo(to), from + " to " + to);
                    assertEquals(CaseworkProblem.INTERVIEW_MOVE_NOT_ALLOWED, refused.code());
                }
            }
        }
    }

    @Test
    void theDiagramIsUpToDate() {
        Snapshot.assertMatches("docs/states/professional-interview.mmd",
                StateDiagram.of(InterviewStatus.class, REQUESTED, InterviewStatus::moves));
    }
}
