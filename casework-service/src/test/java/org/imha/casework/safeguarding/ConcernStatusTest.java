package org.imha.casework.safeguarding;

import static org.imha.casework.safeguarding.ConcernStatus.CONCLUDED;
import static org.imha.casework.safeguarding.ConcernStatus.NO_FURTHER_ACTION;
import static org.imha.casework.safeguarding.ConcernStatus.RAISED;
import static org.imha.casework.safeguarding.ConcernStatus.REFERRED;
import static org.imha.casework.safeguarding.ConcernStatus.TO_REFER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;

import org.imha.casework.model.CaseworkProblem;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.testing.Snapshot;
import org.imha.kernel.testing.StateDiagram;
import org.junit.jupiter.api.Test;

class ConcernStatusTest {

    private static final Map<ConcernStatus, List<ConcernStatus>> ALLOWED = Map.of(
            RAISED, List.of(TO_REFER, NO_FURTHER_ACTION), TO_REFER, List.of(NO_FURTHER_ACTION, REFERRED),
            NO_FURTHER_ACTION, List.of(TO_REFER, CONCLUDED), REFERRED, List.of(CONCLUDED), CONCLUDED, List.of());

    @Test
    void everyPairIsEitherAMoveOrRefused() {
        for (ConcernStatus from : ConcernStatus.values()) {
            for (ConcernStatus to : ConcernStatus.values()) {
                if (ALLOWED.get(from).contains(to)) {
                    assertEquals(to, from.moveTo(to));
                } else {
                    ApiProblem refused = assertThrows(ApiProblem.class, () -> from.moveTo(to), from + " to " + to);
                    assertEquals(CaseworkProblem.CONCERN_MOVE_NOT_ALLOWED, refused.code());
                }
            }
        }
    }

    @Test
    void theDiagramIsUpToDate() {
        Snapshot.assertMatches("docs/states/safeguarding-concern.mmd",
                StateDiagram.of(ConcernStatus.class, RAISED, ConcernStatus::moves));
    }
}
