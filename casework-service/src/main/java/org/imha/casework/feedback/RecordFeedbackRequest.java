package org.imha.casework.feedback;

import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.imha.kernel.personfile.Restriction;
import org.imha.kernel.text.PlainText;

/** What was said, as whoever took it down tells it. */
public record RecordFeedbackRequest(@NotNull FeedbackKind kind, @NotNull SaidBy saidBy, @NotNull LocalDate receivedOn,
        @Valid SurveyRatings ratings, @PlainText(max = 8000) String words, Restriction restriction) {

    public RecordFeedbackRequest {
        restriction = Restriction.orNone(restriction);
    }

    boolean hasRatings() {
        return ratings != null && !ratings.answersNothing();
    }

    boolean hasWords() {
        return words != null && !words.isBlank();
    }

    /** The words are somebody's own. */
    @Override
    public String toString() {
        return "RecordFeedbackRequest[" + kind + "]";
    }
}
