package org.imha.casework.rules.allocation;

import static org.imha.casework.rules.allocation.Allocations.ADVOCATE;
import static org.imha.casework.rules.allocation.Allocations.CASE;
import static org.imha.casework.rules.allocation.Allocations.FIT;
import static org.imha.casework.rules.allocation.Allocations.LONG_AGO;
import static org.imha.casework.rules.allocation.Allocations.PLAIN;
import static org.imha.casework.rules.allocation.Allocations.TODAY;
import static org.imha.casework.rules.allocation.Allocations.aCase;
import static org.imha.casework.rules.allocation.Allocations.advocate;
import static org.imha.casework.rules.allocation.Allocations.assess;
import static org.imha.casework.rules.allocation.Allocations.away;
import static org.imha.casework.rules.allocation.Allocations.carrying;
import static org.imha.casework.rules.allocation.Allocations.certified;
import static org.imha.casework.rules.allocation.Allocations.obstacles;
import static org.imha.casework.rules.allocation.Allocations.points;
import static org.imha.casework.rules.allocation.Allocations.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.imha.casework.rules.allocation.AdvocateFacts.Availability;
import org.imha.casework.rules.allocation.Assessment.Verdict;
import org.imha.casework.rules.fitness.Ability;
import org.imha.casework.rules.fitness.Certificate;
import org.imha.casework.rules.fitness.Country;
import org.imha.casework.rules.fitness.Fitness;
import org.imha.casework.rules.fitness.GoodCharacter;
import org.imha.casework.rules.fitness.Workforce;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StopsTest {

    @Test
    void nothingStandsBetweenThem() {
        Assessment assessment = assess(ADVOCATE, CASE);
        assertEquals(List.of(), assessment.findings());
        assertEquals(Verdict.MAY_ACT, assessment.verdict());
    }

    /** TODAY is 15 June 2026. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "1990-05-05, ADULT, true",
            "1990-05-05, CHILD, false",
            "2008-06-16, ADULT, false",
            "2008-06-16, CHILD, true",
            "2008-06-15, ADULT, true",
            "2008-06-15, CHILD, false",
            "2012-01-01, CHILD, true",
            "-, ADULT, false",
            "-, CHILD, false",
            "2027-01-01, ADULT, false" })
    void theCertificateMatchesTheAgeToday(LocalDate born, Workforce covers, boolean mayAct) {
        assertEquals(mayAct ? List.of() : List.of("CERTIFICATE_FOR_AGE"),
                obstacles(certified(covers), aCase(Country.ENGLAND, born)));
        assertEquals(List.of(), obstacles(certified(Workforce.CHILD, Workforce.ADULT), aCase(Country.ENGLAND, born)));
    }

    /** Born on a 29 February, they are 18 on 1 March (domain, age and time rules). */
    @ParameterizedTest
    @CsvSource({ "2026-02-27, UNDER_18", "2026-02-28, UNDER_18", "2026-03-01, ADULT" })
    void whoWasBornOnALeapDayIsOfAgeOnTheFirstOfMarch(LocalDate day, AgeGroup group) {
        assertEquals(group, AgeGroup.of(LocalDate.parse("2008-02-29"), day));
    }

    @Test
    void whatTheLawAsksOfEverybodyBlocksWithItsCitation() {
        Fitness nothing = new Fitness(new Ability(null, null, null), new GoodCharacter(null, null), Certificate.NONE, Set.of());
        assertEquals(List.of("EXPERIENCE_OR_TRAINING", "GOOD_CHARACTER", "CERTIFICATE", "CERTIFICATE_FOR_AGE"),
                obstacles(with(nothing), CASE));
        assertTrue(assess(with(nothing), CASE).obstacles().stream()
                .allMatch(finding -> finding.citation().startsWith("SI 2008/3166 r.6")));
        assertEquals(Verdict.MAY_NOT_ACT, assess(with(nothing), CASE).verdict());
    }

    @Test
    void anExpiredCertificateBlocks() {
        Certificate expired = new Certificate(LONG_AGO, Set.of(Workforce.values()), TODAY.minusDays(1));
        assertEquals(List.of("CERTIFICATE"), obstacles(with(new Fitness(FIT.ability(), FIT.character(), expired, Set.of())),
                CASE));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "2026-06-15, -, true",
            "2026-06-16, -, false",
            "2020-01-01, 2026-06-15, true",
            "2020-01-01, 2026-06-14, false" })
    void whoDoesNotWorkForUsTodayGetsNoCase(LocalDate from, LocalDate until, boolean active) {
        AdvocateFacts advocate = advocate("advocate-one", FIT, PLAIN, new Availability(from, until, List.of(), null), 0);
        assertEquals(active ? List.of() : List.of("ACTIVE"), obstacles(advocate, CASE));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "2026-06-15, 2026-06-15, true",
            "2026-06-16, 2026-06-20, false",
            "2026-06-01, 2026-06-14, false",
            "2026-06-01, -, true" })
    void whoIsAwayTodayNeedsAManagersWord(String from, String until, boolean away) {
        assertEquals(away ? List.of("present") : List.of(), obstacles(away(from, until), CASE));
        assertEquals(away ? Verdict.NEEDS_OVERRIDE : Verdict.MAY_ACT, assess(away(from, until), CASE).verdict());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = { "0, 10, 10", "5, 10, 5", "9, 10, 1", "10, 10, 0", "11, 10, 0", "3, -, -",
            "0, 0, 0" })
    void roomBelowTheCeilingCountsAndTheCeilingBlocks(int open, Integer ceiling, Integer points) {
        AdvocateFacts advocate = carrying("advocate-one", open, ceiling);
        assertEquals(points, points(AllocationRule.CASELOAD, advocate, CASE));
        assertEquals(ceiling != null && open >= ceiling ? List.of("caseload") : List.of(), obstacles(advocate, CASE));
    }

    @Test
    void theCountryIsOneThatTheyAreRegisteredFor() {
        CaseFacts inWales = aCase(Country.WALES, CASE.dateOfBirth());
        assertEquals(List.of("COUNTRY"), obstacles(ADVOCATE, inWales));
        assertEquals("SI 2011/2501 r.4", assess(ADVOCATE, inWales).obstacles().getFirst().citation());
    }

    @Test
    void aLegalObstacleBesideASoftOneIsNotForAManagerToOverride() {
        AdvocateFacts both = advocate("advocate-one", certified(Workforce.CHILD).fitness(), PLAIN,
                new Availability(LONG_AGO, null, List.of(), 1), 1);
        assertEquals(List.of("CERTIFICATE_FOR_AGE", "caseload"), obstacles(both, CASE));
        assertEquals(Verdict.MAY_NOT_ACT, assess(both, CASE).verdict());
        assertEquals(1, assess(both, CASE).bars().size());
    }
}
