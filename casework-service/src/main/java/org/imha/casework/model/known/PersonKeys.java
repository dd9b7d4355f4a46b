package org.imha.casework.model.known;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.imha.kernel.text.PlainLetters;

/**
 * By what another case of the same person is found: the NHS number, or else the name with the date of birth. Written in the
 * one way in which referral-service looks for duplicates. Null where the referral does not say enough.
 *
 * @param nhsNumber digits only
 * @param person both names in alphabetical order, since they are often put in each other's place, and the date of birth
 */
@Embeddable
public record PersonKeys(@Column(name = "match_nhs_number") String nhsNumber, @Column(name = "match_person") String person) {

    /** Of a person of whom nothing is known that tells them from others. */
    public static final PersonKeys NONE = new PersonKeys(null, null);

    public static PersonKeys of(String nhsNumber, String familyName, String givenNames, LocalDate dateOfBirth) {
        return new PersonKeys(nhsNumber, key(PlainLetters.of(familyName), PlainLetters.of(givenNames), dateOfBirth));
    }

    /** Without a given name twins would be one person, so each part is needed. */
    private static String key(String family, String given, LocalDate born) {
        return born == null || family.isEmpty() || given.isEmpty() ? null
                : Stream.of(family, given).sorted().collect(Collectors.joining(" ")) + " " + born;
    }

    /** Says who somebody is. */
    @Override
    public String toString() {
        return "PersonKeys[not shown]";
    }
}
