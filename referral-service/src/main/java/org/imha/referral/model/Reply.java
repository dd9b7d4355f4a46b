package org.imha.referral.model;

/** What came of a question to eligibility-service. */
public sealed interface Reply<T> {

    /** It answered. */
    record Answered<T>(T value) implements Reply<T> {
    }

    /** It does not take this question, however often it is asked. */
    record Refused<T>() implements Reply<T> {
    }

    /** Nobody could say now. */
    record Away<T>() implements Reply<T> {
    }
}
