package org.imha.casework.closing.outcome;

import java.time.Instant;
import java.util.UUID;

import org.imha.casework.model.Issue;
import org.imha.kernel.personfile.Restriction;

/** An outcome as staff see it. */
public record OutcomeView(UUID id, UUID caseId, OutcomeKind kind, Issue about, String issue, boolean achieved,
        PersonsRating rating, String note, Restriction restriction, String recordedBy, Instant recordedAt) {

    /** Issue and note speak of the person. */
    @Override
    public String toString() {
        return "OutcomeView[" + id + "]";
    }
}
