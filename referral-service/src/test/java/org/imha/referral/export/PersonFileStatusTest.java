package org.imha.referral.export;

import static org.imha.referral.export.PersonFileStatus.DONE;
import static org.imha.referral.export.PersonFileStatus.FAILED;
import static org.imha.referral.export.PersonFileStatus.RUNNING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.imha.kernel.testing.Snapshot;
import org.imha.kernel.testing.StateDiagram;
import org.junit.jupiter.api.Test;

class PersonFileStatusTest {

    @Test
    void everyPairOfStatesIsEitherAMoveOrRefused() {
        for (PersonFileStatus from : PersonFileStatus.values()) {
            for (PersonFileStatus to : PersonFileStatus.values()) {
                if (from == RUNNING && (to == DONE || to == FAILED)) {
                    assertEquals(to, from.moveTo(to));
                } else {
                    assertThrows(IllegalStateException.class, () -> from.moveTo(to));
                }
            }
        }
    }

    @Test
    void theDrawnDiagramIsTheTable() {
        Snapshot.assertMatches("docs/states/person-file.mmd",
                StateDiagram.of(PersonFileStatus.class, RUNNING, PersonFileStatus::moves));
    }
}
