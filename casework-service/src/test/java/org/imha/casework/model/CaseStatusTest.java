package org.imha.casework.model;

import static org.imha.casework.model.CaseStatus.ACTIVE;
import static org.imha.casework.model.CaseStatus.ALLOCATED;
import static org.imha.casework.model.CaseStatus.CLOSED;
import static org.imha.casework.model.CaseStatus.WAITING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;

import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.testing.Snapshot;
import org.imha.kernel.testing.StateDiagram;
import org.junit.jupiter.api.Test;

class CaseStatusTest {

    private record Move(CaseStatus from, CaseStatus to) {
    }

    private static final Set<Move> ALLOWED = Set.of(new Move(WAITING, ALLOCATED), new Move(WAITING, CLOSED),
            new Move(ALLOCATED, ACTIVE), new Move(ALLOCATED, CLOSED), new Move(ACTIVE, CLOSED),
            new Move(CLOSED, WAITING));

    @Test
    void everyPairIsEitherAMoveOrRefused() {
        for (CaseStatus from : CaseStatus.values()) {
            for (CaseStatus to : CaseStatus.values()) {
                if (ALLOWED.contains(new Move(from, to))) {
                    assertEquals(to, from.moveTo(to));
                } else {
                    ApiProblem refused = assertThrows(ApiProblem.class, () -> from.moveTo(to), from + " to " + to);
                    assertEquals(CaseworkProblem.CASE_MOVE_NOT_ALLOWED, refused.code());
                }
            }
        }
    }

    @Test
    void theDiagramIsUpToDate() {
        Snapshot.assertMatches("docs/states/case.mmd", StateDiagram.of(CaseStatus.class, WAITING, CaseStatus::moves));
    }
}
