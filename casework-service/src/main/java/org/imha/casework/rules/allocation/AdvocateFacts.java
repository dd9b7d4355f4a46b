package org.imha.casework.rules.allocation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.imha.casework.rules.conflict.Conflict;
import org.imha.casework.rules.fitness.Country;
import org.imha.casework.rules.fitness.Fitness;

/**
 * What the rules ask of an advocate.
 *
 * @param advocateId staff user name
 * @param openCases how many they have now
 */
public record AdvocateFacts(String advocateId, Fitness fitness, Profile profile, Availability availability,
        List<Conflict> conflicts, int openCases) {

    public AdvocateFacts {
        conflicts = List.copyOf(conflicts);
    }

    /**
     * Where they work, with whom, and in which languages.
     *
     * @param hospitals ODS codes of sites, or of whole organisations
     * @param areas codes of organisations or commissioners; words that are no codes say nothing to the rules
     * @param languages BCP 47 tags
     * @param cultures cultures and faiths that they know well, in words
     * @param trainedToWorkAlone the last day on which training for lone working counts; null for no such training
     */
    public record Profile(Set<Country> countries, Set<String> hospitals, Set<String> areas, Set<Specialism> specialisms,
            Set<String> languages, Set<String> cultures, Gender gender, LocalDate trainedToWorkAlone) {

        public Profile {
            countries = Set.copyOf(countries);
            hospitals = Set.copyOf(hospitals);
            areas = Set.copyOf(areas);
            cultures = Set.copyOf(cultures);
            specialisms = Set.copyOf(specialisms);
            languages = Set.copyOf(languages);
        }
    }

    /**
     * When they work, and how much.
     *
     * @param until the last day; null for no end
     * @param ceiling how many cases they should have at most; null for no ceiling
     */
    public record Availability(LocalDate from, LocalDate until, List<Absence> absences, Integer ceiling) {

        public Availability {
            absences = List.copyOf(absences);
        }

        boolean isActive(LocalDate today) {
            return !from.isAfter(today) && (until == null || !until.isBefore(today));
        }

        boolean isAbsent(LocalDate today) {
            return absences.stream().anyMatch(absence -> absence.covers(today));
        }
    }

    /** Days on which they are away, the first and the last among them; no last day is no known end. */
    public record Absence(LocalDate from, LocalDate until) {

        boolean covers(LocalDate today) {
            return !from.isAfter(today) && (until == null || !until.isBefore(today));
        }
    }

    /** Names people in conflicts. */
    @Override
    public String toString() {
        return "AdvocateFacts[" + advocateId + "]";
    }
}
