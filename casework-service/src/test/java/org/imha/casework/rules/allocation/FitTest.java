package org.imha.casework.rules.allocation;

import static org.imha.casework.rules.allocation.Allocations.ADVOCATE;
import static org.imha.casework.rules.allocation.Allocations.CASE;
import static org.imha.casework.rules.allocation.Allocations.FIT;
import static org.imha.casework.rules.allocation.Allocations.FREE;
import static org.imha.casework.rules.allocation.Allocations.PLAIN;
import static org.imha.casework.rules.allocation.Allocations.aCase;
import static org.imha.casework.rules.allocation.Allocations.advocate;
import static org.imha.casework.rules.allocation.Allocations.away;
import static org.imha.casework.rules.allocation.Allocations.carrying;
import static org.imha.casework.rules.allocation.Allocations.near;
import static org.imha.casework.rules.allocation.Allocations.obstacles;
import static org.imha.casework.rules.allocation.Allocations.points;
import static org.imha.casework.rules.allocation.Allocations.ranked;
import static org.imha.casework.rules.allocation.Allocations.wishing;
import static org.imha.casework.rules.allocation.Allocations.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.imha.casework.rules.allocation.AdvocateFacts.Profile;
import org.imha.casework.rules.allocation.CaseFacts.Familiar;
import org.imha.casework.rules.allocation.CaseFacts.Wishes;
import org.imha.casework.rules.fitness.Country;
import org.imha.casework.rules.fitness.Workforce;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FitTest {

    private static final Set<Country> ENGLAND = Set.of(Country.ENGLAND);

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = { "RXM54, 30", "RXM, 30", "RXT, -30", "-, -" })
    void theHospitalIsOneOfTheirs(String hospital, Integer points) {
        Set<String> hospitals = hospital == null ? Set.of() : Set.of(hospital);
        AdvocateFacts advocate = with(new Profile(ENGLAND, hospitals, Set.of(), Set.of(), Set.of(), Set.of(), null, null));
        assertEquals(points, points(AllocationRule.HOSPITAL, advocate, CASE));
    }

    /** A contract of E10000 covers the hospital, and one of E08000026 does not. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", value = { "RXM54, 15", "RXM, 15", "E10000, 15", "RXT, -", "E08000026, -", "Tyneside, -",
            "-, -" })
    void theHospitalLiesInAnAreaOfTheirs(String area, Integer points) {
        Set<String> areas = area == null ? Set.of() : Set.of(area);
        AdvocateFacts advocate = with(new Profile(ENGLAND, Set.of(), areas, Set.of(), Set.of(), Set.of(), null, null));
        assertEquals(points, points(AllocationRule.AREA, advocate, near("E10000", Familiar.NONE)));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = { "advocate-one, 10", "advocate-two, -" })
    void whoIsOnTheWardAnywayIsPreferred(String onTheWard, Integer points) {
        assertEquals(points, points(AllocationRule.WARD, ADVOCATE,
                near(null, new Familiar(Set.of(), Set.of(onTheWard)))));
    }

    @Test
    void toKnowThePatientCountsMoreThanTheAreaOrTheWardAndTheHospitalMost() {
        AdvocateFacts knows = advocate("knows", FIT, PLAIN, FREE, 0);
        AdvocateFacts onWard = advocate("ward", FIT, PLAIN, FREE, 0);
        AdvocateFacts inArea = advocate("area", FIT,
                new Profile(ENGLAND, Set.of(), Set.of("RXM"), Set.of(), Set.of(), Set.of(), null, null), FREE, 0);
        AdvocateFacts there = advocate("there", FIT,
                new Profile(ENGLAND, Set.of("RXM"), Set.of(), Set.of(), Set.of(), Set.of(), null, null), FREE, 0);
        assertEquals(List.of("there", "knows", "area", "ward"),
                ranked(near(null, new Familiar(Set.of("knows"), Set.of("ward"))), onWard, inArea, knows, there));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = { "Ramadan, Somebody who knows what RAMADAN asks of her, 15",
            "Orthodox  church, An Orthodox-church member, 15", "Café culture, cafe culture, 15", "Rama, Knows Ramadan, -",
            "Islam, Knows Ramadan, -", "'  ', Knows Ramadan, -", "'- ', '', -", "Islam, -, -", "-, Knows Ramadan, -" })
    void whatTheyKnowIsNamedInTheWishOfCulture(String theirs, String wish, Integer points) {
        AdvocateFacts advocate = with(new Profile(ENGLAND, Set.of(), Set.of(), Set.of(), Set.of(),
                theirs == null ? Set.of() : Set.of(theirs), null, null));
        assertEquals(points, points(AllocationRule.CULTURAL_MATCH, advocate, wishing(new Wishes(Set.of(), null, wish))));
    }

    @Test
    void noWishEverBarsAnybody() {
        CaseFacts wishing = wishing(new Wishes(Set.of("pl"), Gender.FEMALE, "Knows Ramadan"));
        AdvocateFacts other = with(new Profile(ENGLAND, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Gender.MALE, null));
        assertEquals(List.of(), obstacles(other, wishing));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = { "pt, pt, 20", "pt-BR, pt, 20", "PT, pt-PT, 20", "cy, pt, -5", "-, pt, -5",
            "pt, -, -" })
    void theLanguageIsTheirsToo(String theirs, String wanted, Integer points) {
        AdvocateFacts advocate = with(
                new Profile(ENGLAND, Set.of(), Set.of(), Set.of(), theirs == null ? Set.of() : Set.of(theirs), Set.of(), null,
                        null));
        CaseFacts theCase = wishing(new Wishes(wanted == null ? Set.of() : Set.of(wanted), null, null));
        assertEquals(points, points(AllocationRule.LANGUAGE, advocate, theCase));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = { "FEMALE, FEMALE, 20", "MALE, FEMALE, -20", "-, FEMALE, -", "FEMALE, -, -" })
    void aPreferenceOfGenderCountsEitherWay(Gender theirs, Gender wanted, Integer points) {
        AdvocateFacts advocate = with(new Profile(ENGLAND, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), theirs, null));
        assertEquals(points, points(AllocationRule.GENDER_PREFERENCE, advocate, wishing(new Wishes(Set.of(), wanted, null))));
    }

    /** TODAY is 15 June 2026. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "2010-01-01, CAMHS, 15",
            "2010-01-01, OLDER_ADULT, -10",
            "1961-06-15, OLDER_ADULT, 15",
            "1961-06-16, OLDER_ADULT, -",
            "1990-01-01, CAMHS, -",
            "-, CAMHS, -" })
    void theAgeAsksForASpecialism(LocalDate born, Specialism theirs, Integer points) {
        AdvocateFacts advocate = with(new Profile(ENGLAND, Set.of(), Set.of(), Set.of(theirs), Set.of(), Set.of(), null, null));
        assertEquals(points, points(AllocationRule.SPECIALISM, advocate, aCase(Country.ENGLAND, born)));
    }

    @ParameterizedTest
    @CsvSource(value = { "'FORENSIC,LD_AUTISM', 30", "FORENSIC, 5", "CAMHS, -20" })
    void everySpecialismOfTheCaseCounts(String theirs, int points) {
        CaseFacts forensic = new CaseFacts(CASE.country(), CASE.dateOfBirth(), CASE.where(), null, null, List.of(),
                Wishes.NONE, Set.of(Specialism.FORENSIC, Specialism.LD_AUTISM), false, Familiar.NONE);
        Set<Specialism> had = Stream.of(theirs.split(",")).map(Specialism::valueOf).collect(Collectors.toSet());
        AdvocateFacts advocate = with(new Profile(ENGLAND, Set.of(), Set.of(), had, Set.of(), Set.of(), null, null));
        assertEquals(points, points(AllocationRule.SPECIALISM, advocate, forensic));
    }

    @Test
    void theAdvocateOfLastTimeIsPreferred() {
        CaseFacts again = new CaseFacts(CASE.country(), CASE.dateOfBirth(), CASE.where(), null, null, List.of(),
                Wishes.NONE, Set.of(), false, new Familiar(Set.of("advocate-two"), Set.of()));
        assertEquals(List.of("advocate-two", "advocate-one"),
                ranked(again, ADVOCATE, advocate("advocate-two", FIT, PLAIN, FREE, 3)));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = { "true, 2026-06-15, 5", "true, 2026-06-14, -15", "true, -, -15", "false, -, -" })
    void nobodyGoesAloneWhereItIsRiskyWithoutTraining(boolean risky, LocalDate trained, Integer points) {
        CaseFacts theCase = new CaseFacts(CASE.country(), CASE.dateOfBirth(), CASE.where(), null, null, List.of(),
                Wishes.NONE, Set.of(), risky, Familiar.NONE);
        AdvocateFacts advocate = with(new Profile(ENGLAND, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, trained));
        assertEquals(points, points(AllocationRule.LONE_WORKING, advocate, theCase));
    }

    /** Whoever may act comes first, then who needs a manager's word, then who may not; however well they fit. */
    @Test
    void theRankingIsByVerdictThenPointsThenLoadThenName() {
        AdvocateFacts barred = advocate("a-barred", Allocations.certified(Workforce.CHILD).fitness(),
                new Profile(ENGLAND, Set.of("RXM54"), Set.of(), Set.of(), Set.of(), Set.of(), null, null), FREE, 0);
        AdvocateFacts away = away("2026-06-01", null);
        assertEquals(List.of("d", "b", "c", "advocate-one", "a-barred"),
                ranked(CASE, barred, away, carrying("c", 2, null), carrying("b", 2, null), carrying("d", 2, 20)));
    }
}
