package org.imha.eligibility.rules.facts;

import static org.imha.eligibility.rules.facts.APerson.aPerson;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Collections;
import java.util.List;

import org.imha.eligibility.rules.facts.LegalStatusCode.System;
import org.junit.jupiter.api.Test;

class EligibilityFactsTest {

    @Test
    void anAuthorityOfWhichNothingIsSaidCountsAsUnknown() {
        // When
        EligibilityFacts facts = new EligibilityFacts(APerson.NOW, null, null, Collections.singletonList(null), null, null,
                null,
                null, null, null, null, null, null);
        // Then
        assertEquals(List.of(Authority.under(Provision.NOT_KNOWN)), facts.authorities());
    }

    @Test
    void movedToAnotherInstantTheyStayTheSame() {
        // Given
        Instant later = Instant.parse("2026-08-01T09:00:00Z");
        APerson person = aPerson().born("2008-06-10").under(Provision.S3).onOrder().inpatient();
        // Then
        assertEquals(person.build(), person.build().at(later).at(APerson.NOW));
        assertEquals(later, person.build().at(later).evaluateAt());
    }

    @Test
    void neverPrintAnythingAboutThePerson() {
        assertEquals("EligibilityFacts[withheld]", aPerson().born("2008-06-10").under(Provision.S3).build().toString());
    }

    @Test
    void aWelshCodeIsTwoDigits() {
        assertTrue(new LegalStatusCode(System.WALES, "35").isRecognised());
        assertFalse(new LegalStatusCode(System.WALES, "AB").isRecognised());
        assertFalse(new LegalStatusCode(System.WALES, "035").isRecognised());
    }

    @Test
    void aGuardianOrAnOrderThatIsStatedIsMoreExactThanTheCode() {
        // Given
        EligibilityFacts guardian = aPerson().withCode("35").underGuardianship("2026-06-01T09:00:00Z", Country.WALES).build();
        EligibilityFacts order = aPerson().withCode(System.WALES, "35").onOrder(false, Country.WALES).build();
        // Then
        assertEquals(guardian, guardian.withLegalStatusRead());
        assertEquals(order, order.withLegalStatusRead());
    }
}
