package org.imha.records.model;

import static org.imha.records.model.GrantStatus.ACTIVE;
import static org.imha.records.model.GrantStatus.EXPIRED;
import static org.imha.records.model.GrantStatus.SUSPENDED;
import static org.imha.records.model.GrantStatus.WITHDRAWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;

import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.testing.Snapshot;
import org.imha.kernel.testing.StateDiagram;
import org.junit.jupiter.api.Test;

class GrantStatusTest {

    private static final Set<String> ALLOWED = Set.of(pair(ACTIVE, WITHDRAWN), pair(ACTIVE, SUSPENDED), pair(ACTIVE, EXPIRED),
            pair(SUSPENDED, WITHDRAWN), pair(EXPIRED, WITHDRAWN));

    @Test
    void everyPairOfStatesIsEitherAMoveOrRefusedAndNothingLeadsBackToActive() {
        for (GrantStatus from : GrantStatus.values()) {
            for (GrantStatus to : GrantStatus.values()) {
                if (ALLOWED.contains(pair(from, to))) {
                    assertEquals(to, from.moveTo(to));
                } else {
                    assertThrows(ApiProblem.class, () -> from.moveTo(to), pair(from, to));
                }
            }
        }
    }

    @Test
    void theDrawnDiagramIsTheTable() {
        Snapshot.assertMatches("docs/states/records-grant.mmd", StateDiagram.of(GrantStatus.class, ACTIVE, GrantStatus::moves));
    }

    private static String pair(GrantStatus from, GrantStatus to) {
        return from + "->" + to;
    }
}
