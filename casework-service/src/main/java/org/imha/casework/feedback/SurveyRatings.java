package org.imha.casework.feedback;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** The person's answers, each from 1, not at all, to 5; what was not answered is null. */
@Embeddable
public record SurveyRatings(@Min(1) @Max(5) Integer listenedTo, @Min(1) @Max(5) Integer understoodRights,
        @Min(1) @Max(5) Integer treatedWithRespect, @Min(1) @Max(5) Integer overall) {

    boolean answersNothing() {
        return listenedTo == null && understoodRights == null && treatedWithRespect == null && overall == null;
    }

    /** What a person thinks of the help. */
    @Override
    public String toString() {
        return "SurveyRatings[not shown]";
    }
}
