package org.imha.casework.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Feedback as the office sees it. */
public record FeedbackView(UUID id, UUID caseId, FeedbackKind kind, SaidBy saidBy, LocalDate receivedOn,
        SurveyRatings ratings, String words, String recordedBy, Instant recordedAt) {

    /** The words are somebody's own. */
    @Override
    public String toString() {
        return "FeedbackView[" + id + "]";
    }
}
