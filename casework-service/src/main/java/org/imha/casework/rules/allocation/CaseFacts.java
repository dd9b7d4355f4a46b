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
 * @param advocatesBefore who had a case of this person before
 */
public record CaseFacts(Country country, LocalDate dateOfBirth, Place where, Party requester, List<Party> professionals,
        Wishes wishes, Set<Specialism> specialisms, boolean risky, Set<String> advocatesBefore) {

    public CaseFacts {
        professionals = List.copyOf(professionals);
        specialisms = Set.copyOf(specialisms);
        advocatesBefore = Set.copyOf(advocatesBefore);
    }

    /**
     * What the patient needs or would like.
     *
     * @param languages BCP 47 tags of the languages they use, other than English
     * @param gender the advocate's that they prefer; null for no preference
     */
    public record Wishes(Set<String> languages, Gender gender) {

        public static final Wishes NONE = new Wishes(Set.of(), null);

        public Wishes {
            languages = Set.copyOf(languages);
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
