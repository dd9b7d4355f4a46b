package org.imha.casework.deadline;

import jakarta.validation.constraints.NotNull;

import org.imha.kernel.personfile.Restriction;
import org.imha.kernel.text.PlainText;

/** What became of a deadline. */
public record SettleDeadlineRequest(@NotNull Settlement.Outcome outcome, @PlainText(max = 2000) String note,
        Restriction restriction) {

    /** The note is free text and may speak of the person. */
    @Override
    public String toString() {
        return "SettleDeadlineRequest[" + outcome + "]";
    }
}
