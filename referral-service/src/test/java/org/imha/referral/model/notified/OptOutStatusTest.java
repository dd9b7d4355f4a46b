package org.imha.referral.model.notified;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.testing.Snapshot;
import org.imha.kernel.testing.StateDiagram;
import org.junit.jupiter.api.Test;

class OptOutStatusTest {

    @Test
    void aRefusalInForceCanEndInEachWayAndOneThatEndedInNone() {
        for (OptOutStatus from : OptOutStatus.values()) {
            for (OptOutStatus to : OptOutStatus.values()) {
                if (from == OptOutStatus.IN_FORCE && to != OptOutStatus.IN_FORCE) {
                    assertEquals(to, from.moveTo(to));
                } else {
                    assertThrows(ApiProblem.class, () -> from.moveTo(to), from + "->" + to);
                }
            }
        }
    }

    @Test
    void theDrawnDiagramIsTheTable() {
        Snapshot.assertMatches("docs/states/opt-out.mmd",
                StateDiagram.of(OptOutStatus.class, OptOutStatus.IN_FORCE, OptOutStatus::moves));
    }
}
