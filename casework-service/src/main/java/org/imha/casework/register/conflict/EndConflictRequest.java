package org.imha.casework.register.conflict;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

/** The last day on which it was a conflict. */
public record EndConflictRequest(@NotNull(message = "Say until when.") LocalDate until) {
}
