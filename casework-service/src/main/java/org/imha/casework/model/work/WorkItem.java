package org.imha.casework.model.work;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something to do by a day. */
public record WorkItem(@Schema(description = "Code of what it is", examples = "HOLD_REVIEW") String kind, LocalDate dueOn,
        UUID caseId, @Schema(description = "The reference that people say to each other") String reference,
        @Schema(description = "How the person likes to be called") String displayName, String advocateId,
        @Schema(description = "Where to do it") String detailUrl) {

    /** Names a person. */
    @Override
    public String toString() {
        return "WorkItem[" + kind + " " + caseId + "]";
    }
}
