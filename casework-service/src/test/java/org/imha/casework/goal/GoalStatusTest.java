package org.imha.casework.goal;

import static org.imha.casework.goal.GoalStatus.OPEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.imha.casework.model.CaseworkProblem;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.testing.Snapshot;
import org.imha.kernel.testing.StateDiagram;
import org.junit.jupiter.api.Test;

class GoalStatusTest {

    /** Everything ends from open, and goes back there. */
    @Test
    void everyPairIsEitherAMoveOrRefused() {
        for (GoalStatus from : GoalStatus.values()) {
            for (GoalStatus to : GoalStatus.values()) {
                if ((from == OPEN) != (to == OPEN)) {
                    assertEquals(to, from.moveTo(to));
                } else {
                    ApiProblem refused = assertThrows(ApiProblem.class, () -> from.moveTo(to), from + " to " + to);
                    assertEquals(CaseworkProblem.GOAL_MOVE_NOT_ALLOWED, refused.code());
                }
            }
        }
    }

    @Test
    void theDiagramIsUpToDate() {
        Snapshot.assertMatches("docs/states/goal.mmd", StateDiagram.of(GoalStatus.class, OPEN, GoalStatus::moves));
    }
}
