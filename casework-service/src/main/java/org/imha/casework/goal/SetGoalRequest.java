package org.imha.casework.goal;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.casework.model.Issue;
import org.imha.kernel.personfile.Restriction;
import org.imha.kernel.text.PlainText;

/** A goal and its plan: all of it, also where a goal is changed. */
public record SetGoalRequest(
        @NotBlank(message = "Say what the person wants.") @PlainText(max = 2000) @Schema(description = "In the person's own words") String words,
        @Min(1) @Max(999) @Schema(description = "Its place in the person's own order, 1 first; last when left out") Integer priority,
        @Schema(description = "Which issue, for counting only: the words say what it is; null while nobody said") Issue about,
        @Valid @Schema(description = "Who put it into words; needed, and only expected, where the person does not instruct the advocate") Formulation formulatedBy,
        @Size(max = 30) List<@NotNull @Valid Step> steps, Restriction restriction) {

    public SetGoalRequest {
        restriction = Restriction.orNone(restriction);
    }

    Plan plan() {
        return new Plan(steps);
    }

    /** Is in the person's words. */
    @Override
    public String toString() {
        return "SetGoalRequest[not shown]";
    }
}
