package org.imha.referral.model.notified;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.persistence.Embeddable;

import org.imha.referral.model.notified.NotificationForm.Patient;

/**
 * By what the same person is known again: the NHS number; or, where not both have one, name and date of birth.
 *
 * @param nameAndBirth null when one of them is not known
 */
@Embeddable
public record PersonKey(String nhsNumber, String nameAndBirth) {

    static final PersonKey UNKNOWN = new PersonKey(null, null);

    static PersonKey of(Patient patient) {
        boolean known = Faults.isAnySaid(patient.familyName()) && Faults.isAnySaid(patient.givenNames())
                && patient.dateOfBirth() != null;
        return new PersonKey(patient.nhsNumber(), known
                ? plain(patient.familyName()) + "|" + plain(patient.givenNames()) + "|" + patient.dateOfBirth()
                : null);
    }

    /** Letters only, without accents and in capitals: people are written in many ways. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("[^\\p{L}]", "").toUpperCase(Locale.ROOT);
    }

    /** In one order, so that two who lock both never wait for each other. */
    List<Long> lockKeys() {
        return Stream.of(nhsNumber, nameAndBirth).filter(Objects::nonNull).map(PersonKey::hash).sorted().toList();
    }

    /** Two people who share a lock only wait for each other. */
    private static long hash(String text) {
        return text.chars().asLongStream().reduce(1125899906842597L, (hash, character) -> 31 * hash + character);
    }

    @Override
    public String toString() {
        return "PersonKey[not shown]";
    }
}
