package org.imha.casework.register.absence;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.imha.kernel.problem.ApiProblem;

/**
 * Days on which an advocate is away.
 *
 * @param lastDay left out while nobody knows
 */
public record RecordAbsenceRequest(@NotNull(message = "Say from when.") LocalDate firstDay, LocalDate lastDay) {

    void demandSense() {
        if (lastDay != null && lastDay.isBefore(firstDay)) {
            throw ApiProblem.invalid("#/lastDay", "BEFORE_BEGINNING", "An absence does not end before it begins.");
        }
    }
}
