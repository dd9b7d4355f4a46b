package org.imha.referral.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

class ReferralReferenceTest {

    @Test
    void neverRepeats() {
        long count = 200_000;
        assertEquals(count, LongStream.rangeClosed(1, count).mapToObj(ReferralReference::of).distinct().count());
    }

    @Test
    void hasNoLookAlikesAndSpellsNoWords() {
        assertTrue(LongStream.of(1, 2, 3, 999_999, 999_999_999).mapToObj(ReferralReference::of)
                .allMatch(reference -> reference.matches("[2-9BCDFGHJKMNPQRTVWXYZ]{4}-[2-9BCDFGHJKMNPQRTVWXYZ]{4}")));
    }
}
