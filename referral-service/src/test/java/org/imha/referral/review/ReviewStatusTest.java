package org.imha.referral.review;

import static org.imha.referral.review.ReviewStatus.DONE;
import static org.imha.referral.review.ReviewStatus.FAILED;
import static org.imha.referral.review.ReviewStatus.RUNNING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;

import org.imha.kernel.testing.Snapshot;
import org.imha.kernel.testing.StateDiagram;
import org.junit.jupiter.api.Test;

class ReviewStatusTest {

    private static final Set<String> ALLOWED = Set.of(pair(RUNNING, DONE), pair(RUNNING, FAILED));

    @Test
    void everyPairOfStatesIsEitherAMoveOrRefused() {
        for (ReviewStatus from : ReviewStatus.values()) {
            for (ReviewStatus to : ReviewStatus.values()) {
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
        Snapshot.assertMatches("docs/states/eligibility-review.mmd",
                StateDiagram.of(ReviewStatus.class, RUNNING, ReviewStatus::moves));
    }

    private static String pair(ReviewStatus from, ReviewStatus to) {
        return from + "->" + to;
    }
}
