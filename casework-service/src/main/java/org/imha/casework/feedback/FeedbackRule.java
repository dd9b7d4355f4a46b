package org.imha.casework.feedback;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

import org.imha.kernel.problem.FieldError;

/** What must hold for feedback to make sense; the second argument is today in London. */
enum FeedbackRule {

    IS_NOT_IN_THE_FUTURE("#/receivedOn", "IN_THE_FUTURE", "Taken down when it was said.",
            (told, today) -> told.receivedOn().isAfter(today)),
    A_SURVEY_HAS_ANSWERS("#/ratings", "REQUIRED", "A survey has at least one answer.",
            (told, today) -> told.kind() == FeedbackKind.SURVEY && !told.hasRatings()),
    ONLY_A_SURVEY_HAS_ANSWERS("#/ratings", "NOT_EXPECTED", "Only for a survey.",
            (told, today) -> told.kind() != FeedbackKind.SURVEY && told.ratings() != null),
    ANYTHING_ELSE_HAS_WORDS("#/words", "REQUIRED", "Needed: what was said.",
            (told, today) -> told.kind() != FeedbackKind.SURVEY && !told.hasWords());

    private final FieldError error;
    private final BiPredicate<RecordFeedbackRequest, LocalDate> broken;

    FeedbackRule(String pointer, String code, String message, BiPredicate<RecordFeedbackRequest, LocalDate> broken) {
        this.error = new FieldError(pointer, code, message);
        this.broken = broken;
    }

    static List<FieldError> brokenBy(RecordFeedbackRequest told, LocalDate today) {
        return Arrays.stream(values()).filter(rule -> rule.broken.test(told, today)).map(rule -> rule.error).toList();
    }
}
