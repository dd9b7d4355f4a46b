package org.imha.casework.rules.allocation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.imha.casework.rules.conflict.Party;
import org.imha.casework.rules.conflict.Place;
import org.imha.casework.rules.fitness.Country;

/**
 * What the rules ask of a case.
 *
 * @param dateOfBirth null while nobody told
 * @param where the hospital and ward of the patient, as far as known
 * @param requester who asked for the advocate; null while unknown
 * @param professionals who is professionally concerned with the treatment
 * @param specialisms those that the case needs, besides what the age says
 * @param risky whether a visit is known to be risky
 * @param commissioner code of whose contract covers the hospital; null for none
 * @param familiar which advocates know the patient, or the ward
 */
public record CaseFacts(Country country, LocalDate dateOfBirth, Place where, String commissioner, Party requester,
        List<Party> professionals, Wishes wishes, Set<Specialism> specialisms, boolean risky, Familiar familiar) {

    public CaseFacts {
        professionals = List.copyOf(professionals);
        specialisms = Set.copyOf(specialisms);
    }

    /**
     * What the patient needs or would like.
     *
     * @param languages BCP 47 tags of the languages they use, other than English
     * @param gender the advocate's that they prefer; null for no preference
     * @param culture a wish of culture or faith, in words; null for none
     */
    public record Wishes(Set<String> languages, Gender gender, String culture) {

        public static final Wishes NONE = new Wishes(Set.of(), null, null);

        public Wishes {
            languages = Set.copyOf(languages);
        }

        /** Tells of a person's faith. */
        @Override
        public String toString() {
            return "Wishes[not shown]";
        }
    }

    /**
     * Advocates, by their user names, who are no strangers.
     *
     * @param withPatient who had a case of this person before
     * @param withWard who has an open case on the same ward
     */
    public record Familiar(Set<String> withPatient, Set<String> withWard) {

        public static final Familiar NONE = new Familiar(Set.of(), Set.of());

        public Familiar {
            withPatient = Set.copyOf(withPatient);
            withWard = Set.copyOf(withWard);
        }
    }

    AgeGroup ageGroup(LocalDate today) {
        return AgeGroup.of(dateOfBirth, today);
    }

    Set<Specialism> needed(LocalDate today) {
        Set<Specialism> needed = EnumSet.noneOf(Specialism.class);
        needed.addAll(specialisms);
        if (ageGroup(today) == AgeGroup.UNDER_18) {
            needed.add(Specialism.CAMHS);
        }
        if (ageGroup(today) == AgeGroup.ADULT && AgeGroup.has(AgeGroup.OLDER_AGE, dateOfBirth, today)) {
            needed.add(Specialism.OLDER_ADULT);
        }
        return needed;
    }

    /** Names people, and says where the patient is. */
    @Override
    public String toString() {
        return "CaseFacts[not shown]";
    }
}
