package org.imha.casework.rules.fitness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FitnessTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-06-15");
    private static final Ability ABLE = new Ability(TODAY, null, null);
    private static final GoodCharacter CHECKED = new GoodCharacter(TODAY, null);
    private static final Certificate CERTIFIED = new Certificate(TODAY, Set.of(Workforce.ADULT), null);

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "-, -, -, NOTHING_SHOWN",
            "2026-06-15, -, -, -",
            "2026-06-16, -, -, NOTHING_SHOWN",
            "-, 2026-06-15, -, -",
            "-, 2026-06-14, -, TRAINING_EXPIRED",
            "-, -, 2026-06-15, -",
            "-, -, 2026-06-14, PRACTISING_DEADLINE_PASSED",
            "-, 2026-06-14, 2026-06-14, PRACTISING_DEADLINE_PASSED",
            "-, 2027-01-01, 2026-06-14, -",
            "2020-01-01, 2026-06-14, 2026-06-14, -" })
    void experienceOrTrainingOrTheWayToItIsAsked(LocalDate since, LocalDate trained, LocalDate practising, String lacking) {
        Fitness fitness = new Fitness(new Ability(since, trained, practising), CHECKED, CERTIFIED, Set.of());
        assertUnmet(fitness, Requirement.EXPERIENCE_OR_TRAINING, lacking);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "-, -, CHARACTER_NOT_CHECKED",
            "2026-06-15, -, -",
            "2026-06-16, -, CHARACTER_NOT_CHECKED",
            "2020-01-01, 2026-06-15, -",
            "2020-01-01, 2026-06-14, CHARACTER_CHECK_DUE" })
    void goodCharacterIsCheckedAndCheckedAgain(LocalDate checked, LocalDate due, String lacking) {
        Fitness fitness = new Fitness(ABLE, new GoodCharacter(checked, due), CERTIFIED, Set.of());
        assertUnmet(fitness, Requirement.INTEGRITY_AND_GOOD_CHARACTER, lacking);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "-, ADULT, -, NO_CERTIFICATE",
            "2026-06-15, ADULT, -, -",
            "2026-06-15, -, -, NO_CERTIFICATE",
            "2026-06-16, ADULT, -, CERTIFICATE_NOT_YET_ISSUED",
            "2020-01-01, CHILD, 2026-06-15, -",
            "2020-01-01, CHILD, 2026-06-14, CERTIFICATE_CHECK_DUE" })
    void aCertificateIsAsked(LocalDate issued, Workforce covers, LocalDate due, String lacking) {
        Certificate certificate = new Certificate(issued, covers == null ? Set.of() : Set.of(covers), due);
        assertUnmet(new Fitness(ABLE, CHECKED, certificate, Set.of()), Requirement.ENHANCED_CERTIFICATE, lacking);
    }

    @Test
    void everythingThatIsMissingIsTold() {
        Fitness nothing = new Fitness(new Ability(null, null, null), new GoodCharacter(null, null), Certificate.NONE, Set.of());
        assertEquals(List.of(Requirement.EXPERIENCE_OR_TRAINING, Requirement.INTEGRITY_AND_GOOD_CHARACTER,
                Requirement.ENHANCED_CERTIFICATE), nothing.unmet(TODAY).stream().map(Unmet::requirement).toList());
    }

    @ParameterizedTest
    @EnumSource(Requirement.class)
    void everyRequirementSaysWhereItStands(Requirement requirement) {
        assertTrue(requirement.citation(Country.ENGLAND).startsWith("SI 2008/3166 r.6"));
        assertTrue(requirement.citation(Country.WALES).startsWith("SI 2011/2501 r."));
    }

    private static void assertUnmet(Fitness fitness, Requirement requirement, String lacking) {
        List<Unmet> expected = lacking == null ? List.of()
                : List.of(new Unmet(requirement, Unmet.Reason.valueOf(lacking)));
        assertEquals(expected, fitness.unmet(TODAY));
    }
}
