package org.imha.referral.review;

import static org.imha.referral.review.ReviewedOutcome.NOT_QUALIFYING;
import static org.imha.referral.review.ReviewedOutcome.QUALIFIES_COMPULSORY;
import static org.imha.referral.review.ReviewedOutcome.QUALIFIES_INFORMAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.imha.kernel.persistence.VersionedEntity;
import org.imha.referral.review.EligibilityReview.Starting;
import org.junit.jupiter.api.Test;

class EligibilityReviewTest {

    private static final Instant NOW = Instant.parse("2026-06-10T11:00:00Z");

    /** The life story: started, two batches, done. */
    @Test
    void countsBatchByBatchUntilItIsDone() {
        // Given
        EligibilityReview review = started();
        List<Transition> first = List.of(informal(), detained(), informal());
        List<Transition> second = List.of(informal());

        // When
        review.count(first);
        review.count(second);
        review.finish(NOW);

        // Then
        assertEquals(4, review.asked());
        assertEquals(List.of(new TransitionCount(QUALIFIES_COMPULSORY, QUALIFIES_COMPULSORY, 1),
                new TransitionCount(NOT_QUALIFYING, QUALIFIES_INFORMAL, 3)), review.counts());
        assertEquals(Optional.of(NOW), review.finishedAt());
        assertEquals(ReviewStatus.DONE, review.status());
    }

    @Test
    void whoComesBackLateFindsThatAnotherHasGoneOn() {
        EligibilityReview review = started();
        Optional<UUID> seen = review.askedUpTo();
        assertTrue(review.stillStandsAt(seen));
        review.count(List.of(informal()));
        assertFalse(review.stillStandsAt(seen));
    }

    @Test
    void whatHasEndedStaysAsItIs() {
        EligibilityReview review = started();
        review.fail(ReviewFailure.UNKNOWN_RULE_SET, NOW);
        assertFalse(review.stillStandsAt(Optional.empty()));
        assertThrows(IllegalStateException.class, () -> review.finish(NOW));
    }

    private static EligibilityReview started() {
        return EligibilityReview.start(UUID.randomUUID(), "ENG-2025", 4, new Starting("manager", NOW));
    }

    private static Transition informal() {
        return new Transition(VersionedEntity.newId(), NOT_QUALIFYING, QUALIFIES_INFORMAL);
    }

    private static Transition detained() {
        return new Transition(VersionedEntity.newId(), QUALIFIES_COMPULSORY, QUALIFIES_COMPULSORY);
    }
}
