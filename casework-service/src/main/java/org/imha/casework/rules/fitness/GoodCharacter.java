package org.imha.casework.rules.fitness;

import java.time.LocalDate;
import java.util.Optional;

import org.imha.casework.rules.fitness.Unmet.Reason;

/**
 * Integrity and good character (r.6(2)(b)), as the provider satisfied itself of it.
 *
 * @param checkedOn null while nobody has
 * @param recheckDue the last day on which that counts; null for no such day
 */
public record GoodCharacter(LocalDate checkedOn, LocalDate recheckDue) {

    Optional<Reason> lacking(LocalDate today) {
        if (checkedOn == null || checkedOn.isAfter(today)) {
            return Optional.of(Reason.CHARACTER_NOT_CHECKED);
        }
        return recheckDue != null && recheckDue.isBefore(today) ? Optional.of(Reason.CHARACTER_CHECK_DUE) : Optional.empty();
    }
}
