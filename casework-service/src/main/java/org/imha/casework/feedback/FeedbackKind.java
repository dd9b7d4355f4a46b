package org.imha.casework.feedback;

/** What kind of word it is. */
public enum FeedbackKind {
    COMPLAINT,
    COMPLIMENT,
    COMMENT,
    /** Answers to our own questions. */
    SURVEY
}
