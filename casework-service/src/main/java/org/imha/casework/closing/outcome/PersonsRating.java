package org.imha.casework.closing.outcome;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the person rates it: theirs and nobody else's, so that "not asked" is never taken for an answer. */
@Embeddable
public record PersonsRating(@NotNull @Enumerated(EnumType.STRING) Answer answer,
        @Min(1) @Max(5) @Schema(description = "From 1, not at all, to 5; only with RATED") Integer value) {

    /** Whether there is a rating, and if not, why. */
    @Schema(name = "RatingAnswer")
    public enum Answer {
        RATED,
        NOT_ASKED,
        DID_NOT_WANT_TO_SAY
    }

    /** What a person thinks of the help. */
    @Override
    public String toString() {
        return "PersonsRating[" + answer + "]";
    }
}
