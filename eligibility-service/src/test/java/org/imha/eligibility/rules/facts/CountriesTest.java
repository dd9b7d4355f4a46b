package org.imha.eligibility.rules.facts;

import static org.imha.eligibility.rules.facts.APerson.aPerson;
import static org.imha.eligibility.rules.facts.Country.ENGLAND;
import static org.imha.eligibility.rules.facts.Country.WALES;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;

import org.imha.eligibility.rules.facts.Treatment.DiscussedWith;
import org.imha.eligibility.rules.facts.Treatment.Section;
import org.junit.jupiter.api.Test;

/** Which countries the facts name as deciding. */
class CountriesTest {

    @Test
    void eachPlaceThatDecidesNamesItsCountry() {
        assertEquals(Set.of(WALES), countries(aPerson().inHospitalOf(WALES)));
        assertEquals(Set.of(WALES), countries(aPerson().onOrder(true, WALES)));
        assertEquals(Set.of(WALES), countries(aPerson().onOrder(null, WALES)));
        assertEquals(Set.of(WALES), countries(aPerson().underGuardianship(null, WALES)));
        assertEquals(Set.of(WALES),
                countries(aPerson().discussing(Section.S57, DiscussedWith.APPROVED_CLINICIAN).treatedIn(WALES)));
        assertEquals(Set.of(ENGLAND, WALES), countries(aPerson().inHospitalOf(ENGLAND).onOrder(true, WALES)));
    }

    @Test
    void whatIsOverDecidesNothing() {
        assertEquals(Set.of(), countries(aPerson().onOrder(false, WALES)));
        assertEquals(Set.of(), countries(aPerson().underGuardianship("2026-06-01T00:00:00Z", WALES)));
        assertEquals(Set.of(), countries(aPerson()
                .discussing(Section.S57, DiscussedWith.APPROVED_CLINICIAN, null, "2026-06-01T00:00:00Z").treatedIn(WALES)));
    }

    @Test
    void aCodeTellsWhereItIsFromOnlyWhenNoPlaceIsNamed() {
        assertEquals(Set.of(WALES), countries(aPerson().withCode(LegalStatusCode.System.WALES, "02")));
        assertEquals(Set.of(ENGLAND), countries(aPerson().withCode("02")));
        assertEquals(Set.of(ENGLAND), countries(aPerson().withCode(LegalStatusCode.System.WALES, "02").inHospitalOf(ENGLAND)));
        assertEquals(Set.of(), countries(aPerson().withCode(null, "02")));
        assertEquals(Set.of(), countries(aPerson()));
    }

    private static Set<Country> countries(APerson person) {
        return person.build().countries();
    }
}
