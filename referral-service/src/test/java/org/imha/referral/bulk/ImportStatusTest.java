package org.imha.referral.bulk;

import static org.imha.referral.bulk.ImportStatus.DONE;
import static org.imha.referral.bulk.ImportStatus.FAILED;
import static org.imha.referral.bulk.ImportStatus.RECEIVING;
import static org.imha.referral.bulk.ImportStatus.RUNNING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;

import org.imha.kernel.testing.Snapshot;
import org.imha.kernel.testing.StateDiagram;
import org.junit.jupiter.api.Test;

class ImportStatusTest {

    private static final Set<String> ALLOWED = Set.of(pair(RECEIVING, RUNNING), pair(RUNNING, DONE), pair(RUNNING, FAILED));

    @Test
    void everyPairOfStatesIsEitherAMoveOrRefused() {
        for (ImportStatus from : ImportStatus.values()) {
            for (ImportStatus to : ImportStatus.values()) {
                if (ALLOWED.contains(pair(from, to))) {
                    assertEquals(to, from.moveTo(to));
                } else {
                    assertThrows(IllegalStateException.class, () -> from.moveTo(to), pair(from, to));
                }
            }
        }
    }

    @Test
    void theDrawnDiagramIsTheTable() {
        Snapshot.assertMatches("docs/states/referral-import.mmd",
                StateDiagram.of(ImportStatus.class, RECEIVING, ImportStatus::moves));
    }

    private static String pair(ImportStatus from, ImportStatus to) {
        return from + "->" + to;
    }
}
