package org.imha.casework.model;

import static org.imha.casework.model.CaseStatus.ACTIVE;
import static org.imha.casework.model.CaseStatus.ALLOCATED;
import static org.imha.casework.model.CaseStatus.CLOSED;
import static org.imha.casework.model.CaseStatus.CLOSING;
import static org.imha.casework.model.CaseStatus.FIRST_CONTACT_ATTEMPTED;
import static org.imha.casework.model.CaseStatus.ON_HOLD;
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
            new Move(ALLOCATED, FIRST_CONTACT_ATTEMPTED), new Move(ALLOCATED, ACTIVE), new Move(ALLOCATED, ON_HOLD),
            new Move(ALLOCATED, CLOSING), new Move(ALLOCATED, CLOSED),
            new Move(FIRST_CONTACT_ATTEMPTED, ACTIVE), new Move(FIRST_CONTACT_ATTEMPTED, ON_HOLD),
            new Move(FIRST_CONTACT_ATTEMPTED, CLOSING), new Move(FIRST_CONTACT_ATTEMPTED, CLOSED),
            new Move(ACTIVE, ON_HOLD), new Move(ACTIVE, CLOSING), new Move(ACTIVE, CLOSED),
            new Move(ON_HOLD, ALLOCATED), new Move(ON_HOLD, FIRST_CONTACT_ATTEMPTED), new Move(ON_HOLD, ACTIVE),
            new Move(ON_HOLD, CLOSING), new Move(ON_HOLD, CLOSED),
            new Move(CLOSING, ALLOCATED), new Move(CLOSING, FIRST_CONTACT_ATTEMPTED), new Move(CLOSING, ACTIVE),
            new Move(CLOSING, ON_HOLD), new Move(CLOSING, CLOSED), new Move(CLOSED, WAITING));

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
