package org.imha.casework.deadline;

import static org.imha.casework.deadline.DeadlineStatus.MISSED;
import static org.imha.casework.deadline.DeadlineStatus.OPEN;
import static org.imha.casework.deadline.DeadlineStatus.PASSED;
import static org.imha.casework.deadline.DeadlineStatus.SETTLED;
import static org.imha.casework.deadline.DeadlineStatus.SUPERSEDED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;

import org.imha.casework.model.CaseworkProblem;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.testing.Snapshot;
import org.imha.kernel.testing.StateDiagram;
import org.junit.jupiter.api.Test;

class DeadlineStatusTest {

    private record Move(DeadlineStatus from, DeadlineStatus to) {
    }

    private static final Set<Move> ALLOWED = Set.of(new Move(OPEN, MISSED), new Move(OPEN, PASSED), new Move(OPEN, SETTLED),
            new Move(OPEN, SUPERSEDED), new Move(MISSED, SETTLED), new Move(PASSED, SETTLED));

    @Test
    void everyPairIsEitherAMoveOrRefused() {
        for (DeadlineStatus from : DeadlineStatus.values()) {
            for (DeadlineStatus to : DeadlineStatus.values()) {
                if (ALLOWED.contains(new Move(from, to))) {
                    assertEquals(to, from.moveTo(to));
                } else {
                    ApiProblem refused = assertThrows(ApiProblem.class, () -> from.moveTo(to), from + " to " + to);
                    assertEquals(CaseworkProblem.DEADLINE_MOVE_NOT_ALLOWED, refused.code());
                }
            }
        }
    }

    @Test
    void theDiagramIsUpToDate() {
        Snapshot.assertMatches("docs/states/deadline.mmd", StateDiagram.of(DeadlineStatus.class, OPEN, DeadlineStatus::moves));
    }
}
