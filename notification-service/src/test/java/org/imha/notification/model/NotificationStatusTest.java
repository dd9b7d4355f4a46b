package org.imha.notification.model;

import static org.imha.notification.model.NotificationStatus.FAILED;
import static org.imha.notification.model.NotificationStatus.PENDING;
import static org.imha.notification.model.NotificationStatus.SENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;

import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.testing.Snapshot;
import org.imha.kernel.testing.StateDiagram;
import org.junit.jupiter.api.Test;

class NotificationStatusTest {

    private static final Set<String> ALLOWED = Set.of(pair(PENDING, SENT), pair(PENDING, FAILED));

    @Test
    void everyPairOfStatesIsEitherAMoveOrRefused() {
        for (NotificationStatus from : NotificationStatus.values()) {
            for (NotificationStatus to : NotificationStatus.values()) {
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
        Snapshot.assertMatches("docs/states/notification.mmd",
                StateDiagram.of(NotificationStatus.class, PENDING, NotificationStatus::moves));
    }

    private static String pair(NotificationStatus from, NotificationStatus to) {
        return from + "->" + to;
    }
}
