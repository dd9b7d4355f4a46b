package org.imha.casework.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.imha.kernel.personfile.Restriction;

/** Feedback as the office sees it. */
public record FeedbackView(UUID id, UUID caseId, FeedbackKind kind, SaidBy saidBy, LocalDate receivedOn,
        SurveyRatings ratings, String words, Restriction restriction, String recordedBy, Instant recordedAt) {

    /** The words are somebody's own. */
    @Override
    public String toString() {
        return "FeedbackView[" + id + "]";
    }
}
