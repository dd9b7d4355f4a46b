package org.imha.casework.goal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.casework.model.CaseAction.Permission;
import org.imha.casework.model.Issue;
import org.imha.kernel.personfile.Restriction;

/** A goal as staff see it. */
public record GoalView(UUID id, UUID caseId, int priority, String words,
        @Schema(description = "Which issue, for counting only: the words say what it is; null while nobody said") Issue about,
        @Schema(description = "Null where the person instructs the advocate and said it themselves") Formulation formulatedBy,
        List<Step> steps, GoalStatus status, @Schema(description = "The person's own") Integer ownRating, String note,
        @Schema(description = "Why this may have to be kept from the person: the strictest tag of anything that it says or said") Restriction restriction,
        Instant setAt, @Schema(description = "What it said after each change") List<GoalChange> history,
        List<Permission> actions) {

    /** Is in the person's words. */
    @Override
    public String toString() {
        return "GoalView[" + id + "]";
    }
}
