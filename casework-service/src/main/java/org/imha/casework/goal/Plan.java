package org.imha.casework.goal;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The steps towards a goal, in their order. */
@Schema(name = "GoalPlan")
public record Plan(List<Step> steps) {

    public Plan {
        steps = steps == null ? List.of() : List.copyOf(steps);
    }
}
