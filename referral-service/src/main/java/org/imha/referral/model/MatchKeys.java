package org.imha.referral.model;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.imha.kernel.text.PlainLetters;
import org.imha.referral.model.form.Person;

/**
 * By what a referral is found again when somebody refers the same person: the NHS number; the name with the date of birth
 * and the postcode. What people write differently is written in one way. Both are null where the form does not say enough.
 *
 * @param nhsNumber digits only
 * @param person two names in alphabetical order, since they are often put in each other's place; date of birth; postcode
 * @param edition of this way of writing; who changes it raises it, and the sweep writes the older ones anew
 */
@Embeddable
public record MatchKeys(@Column(name = "match_nhs_number") String nhsNumber, @Column(name = "match_person") String person,
        @Column(name = "match_edition") int edition) {

    public static final int EDITION = 1;

    /** @param person null once the form was erased */
    public static MatchKeys of(Person person) {
        return person == null ? new MatchKeys(null, null, EDITION) : new MatchKeys(person.nhsNumber(), key(person), EDITION);
    }

    /** Without a given name twins would be one person, so each part is needed. */
    private static String key(Person person) {
        String family = PlainLetters.of(person.familyName());
        String given = PlainLetters.of(person.givenNames());
        String postcode = PlainLetters.of(person.postcode());
        boolean enough = person.dateOfBirth() != null && Stream.of(family, given, postcode).noneMatch(String::isEmpty);
        return !enough ? null
                : Stream.of(family, given).sorted().collect(Collectors.joining(" ")) + " " + person.dateOfBirth() + " "
                        + postcode.toUpperCase(Locale.ROOT);
    }

    public boolean isNone() {
        return nhsNumber == null && person == null;
    }

    @Override
    public String toString() {
        return "MatchKeys[not shown]";
    }
}
