package org.imha.casework.rules.fitness;

import java.time.LocalDate;
import java.util.Optional;

import org.imha.casework.rules.fitness.Unmet.Reason;

/**
 * Appropriate experience or training, or a combination (r.6(2)(a), (3), (4)). Who is on the way to the qualification may
 * practise until the day agreed.
 *
 * @param since from when a qualification or accepted experience shows it for good; null for neither
 * @param trainedUntil the last day on which training counts; null for no training
 * @param practisingUntil the day by which the qualification must be had; null when nobody is on the way to one
 */
public record Ability(LocalDate since, LocalDate trainedUntil, LocalDate practisingUntil) {

    Optional<Reason> lacking(LocalDate today) {
        if (since != null && !since.isAfter(today) || reaches(trainedUntil, today) || reaches(practisingUntil, today)) {
            return Optional.empty();
        }
        if (practisingUntil != null) {
            return Optional.of(Reason.PRACTISING_DEADLINE_PASSED);
        }
        return Optional.of(trainedUntil != null ? Reason.TRAINING_EXPIRED : Reason.NOTHING_SHOWN);
    }

    private static boolean reaches(LocalDate last, LocalDate today) {
        return last != null && !last.isBefore(today);
    }
}
