package org.imha.casework.goal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.personfile.Restriction;
import org.imha.kernel.text.PlainText;

/** What became of a goal, or that it is taken up again. */
public record SettleGoalRequest(@NotNull(message = "Say what became of it.") GoalStatus status,
        @Min(1) @Max(5) @Schema(description = "The person's own: 1 not at all helped, 5 very much; null when they did not say") Integer ownRating,
        @PlainText(max = 2000) String note, Restriction restriction) {

    /** The note speaks of the person. */
    @Override
    public String toString() {
        return "SettleGoalRequest[" + status + "]";
    }
}
