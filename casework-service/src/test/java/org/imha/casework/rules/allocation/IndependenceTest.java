package org.imha.casework.rules.allocation;

import static org.imha.casework.rules.allocation.Allocations.CASE;
import static org.imha.casework.rules.allocation.Allocations.FIT;
import static org.imha.casework.rules.allocation.Allocations.TODAY;
import static org.imha.casework.rules.allocation.Allocations.aCase;
import static org.imha.casework.rules.allocation.Allocations.assess;
import static org.imha.casework.rules.allocation.Allocations.obstacles;
import static org.imha.casework.rules.allocation.Allocations.points;
import static org.imha.casework.rules.allocation.Allocations.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.imha.casework.rules.allocation.AdvocateFacts.Profile;
import org.imha.casework.rules.allocation.CaseFacts.Familiar;
import org.imha.casework.rules.conflict.Conflict;
import org.imha.casework.rules.conflict.Nature;
import org.imha.casework.rules.conflict.Place;
import org.imha.casework.rules.fitness.Country;
import org.imha.casework.rules.fitness.Fitness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The case: Dr Ravi Shah of RXM54 treats, Grace Okoro of RXT01 asked, the patient is on Kestrel ward of RXM54. */
class IndependenceTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "PROFESSIONAL, Ravi Shah, -, -, INDEPENDENT_OF_TREATMENT",
            "PERSONAL, 'Shah, Ravi', -, -, INDEPENDENT_OF_TREATMENT",
            "FINANCIAL, Dr R Shah, -, -, INDEPENDENT_OF_TREATMENT",
            "PERSONAL, Ravi Shah, RXT, -, -",
            "OTHER, Grace Okoro, -, -, INDEPENDENT_OF_REQUESTER",
            "PERSONAL, Grace Okoro, RXT01, -, INDEPENDENT_OF_REQUESTER",
            "PERSONAL, Grace Obi, -, -, -",
            "EMPLOYMENT, -, RXM, -, INDEPENDENT_OF_TREATMENT",
            "EMPLOYMENT, -, RXM54, Kestrel ward, INDEPENDENT_OF_TREATMENT",
            "EMPLOYMENT, -, RXM55, -, -",
            "EMPLOYMENT, -, RXT, -, INDEPENDENT_OF_REQUESTER",
            "ACQUAINTANCE, Grace Okoro, -, -, -",
            "ACQUAINTANCE, -, RXM, -, -",
            "ADVOCACY, Grace Okoro, -, -, -" })
    void aDeclaredConflictIsAHardStop(Nature nature, String name, String ods, String ward, String obstacle) {
        Conflict conflict = new Conflict(nature, name, new Place(ods, ward), null, null);
        assertEquals(obstacle == null ? List.of() : List.of(obstacle), obstacles(with(conflict), CASE));
    }

    /** Dr Shah, who is on no known ward, keeps the other ward from being excluded. */
    @Test
    void whereItMayBeThePlaceItIsTakenToBe() {
        Conflict heron = new Conflict(Nature.EMPLOYMENT, null, new Place("RXM54", "Heron"), null, null);
        assertEquals(List.of("INDEPENDENT_OF_TREATMENT"), obstacles(with(heron), CASE));
        assertTrue(assess(with(heron), CASE).obstacles().getFirst().sentence().contains("may be"));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = { "-, 2025-06-15, true", "-, 2025-06-14, false", "2026-06-16, -, false" })
    void aConflictCountsWhileItLastsAndAYearLonger(LocalDate since, LocalDate until, boolean blocks) {
        Conflict conflict = new Conflict(Nature.PROFESSIONAL, "Ravi Shah", Place.UNKNOWN, since, until);
        assertEquals(blocks ? List.of("INDEPENDENT_OF_TREATMENT") : List.of(), obstacles(with(conflict), CASE));
    }

    @Test
    void toKnowTheReferrerIsToldAndBarsNobody() {
        Conflict acquaintance = new Conflict(Nature.ACQUAINTANCE, "Grace Okoro", Place.UNKNOWN, null, null);
        assertEquals(-10, points(AllocationRule.ACQUAINTANCE, with(acquaintance), CASE));
    }

    @Test
    void toHaveRepresentedThePatientIsNoConflict() {
        Conflict before = new Conflict(Nature.ADVOCACY, "Ravi Shah", new Place("RXM54", null), null, null);
        assertEquals(List.of(), assess(with(before), CASE).findings());
    }

    @Test
    void whoTheHealthBoardEmploysIsBarredInWalesAndCountsLessInEngland() {
        AdvocateFacts inWales = employedBy("7A1", Country.WALES);
        CaseFacts welsh = at("7A1AU", Country.WALES);
        assertEquals(List.of("NOT_EMPLOYED_BY_HEALTH_BOARD"), obstacles(inWales, welsh));
        assertEquals("SI 2011/2501 r.4", assess(inWales, welsh).obstacles().getFirst().citation());
        AdvocateFacts inEngland = employedBy("RXM", Country.ENGLAND);
        assertEquals(List.of(), obstacles(inEngland, CASE));
        assertEquals(-20, points(AllocationRule.NOT_EMPLOYED_BY_HEALTH_BOARD, inEngland, CASE));
        assertEquals(List.of(), assess(employedBy("RXT", Country.ENGLAND), CASE).findings());
    }

    @Test
    void nobodyIsNamedInTheReasons() {
        Conflict conflict = new Conflict(Nature.PERSONAL, "Ravi Shah", Place.UNKNOWN, null, null);
        assertFalse(assess(with(conflict), CASE).toString().contains("Shah"));
    }

    @Test
    void whatIsNotKnownOfACaseBarsNobodyByName() {
        CaseFacts bare = new CaseFacts(Country.ENGLAND, CASE.dateOfBirth(), Place.UNKNOWN, null, null, List.of(),
                CaseFacts.Wishes.NONE, Set.of(), false, Familiar.NONE);
        assertEquals(List.of(), obstacles(with(new Conflict(Nature.PERSONAL, "Ravi Shah", Place.UNKNOWN, TODAY, null)), bare));
        assertEquals(List.of(),
                obstacles(with(new Conflict(Nature.EMPLOYMENT, null, new Place("RXM", null), null, null)), bare));
    }

    private static AdvocateFacts employedBy(String ods, Country country) {
        Fitness fitness = new Fitness(FIT.ability(), FIT.character(), FIT.certificate(), Set.of(ods));
        Profile profile = new Profile(Set.of(country), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null);
        return Allocations.advocate("advocate-one", fitness, profile, Allocations.FREE, 0);
    }

    private static CaseFacts at(String hospital, Country country) {
        CaseFacts facts = aCase(country, CASE.dateOfBirth());
        return new CaseFacts(country, facts.dateOfBirth(), new Place(hospital, null), null, null, List.of(), facts.wishes(),
                Set.of(), false, Familiar.NONE);
    }
}
