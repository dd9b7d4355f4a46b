package org.imha.casework.closing.outcome;

import static org.imha.casework.closing.outcome.PersonsRating.Answer.RATED;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.imha.kernel.problem.FieldError;

/** What must hold for an outcome to make sense. Every broken rule is told, with the place of the outcome that breaks it. */
public enum OutcomeRule {

    A_RATING_HAS_A_VALUE("/rating/value", "REQUIRED", "Needed when the person rated it.",
            told -> told.rating().answer() == RATED && told.rating().value() == null),
    ONLY_A_RATING_HAS_A_VALUE("/rating/value", "NOT_EXPECTED", "Only when the person rated it.",
            told -> told.rating().answer() != RATED && told.rating().value() != null),
    A_RESULT_SAYS_WHICH("/note", "REQUIRED", "Needed: which result.",
            told -> told.kind().needsANote() && !told.hasNote());

    private final String place;
    private final String code;
    private final String message;
    private final Predicate<OutcomeTold> broken;

    OutcomeRule(String place, String code, String message, Predicate<OutcomeTold> broken) {
        this.place = place;
        this.code = code;
        this.message = message;
        this.broken = broken;
    }

    /** @param list pointer to where they stand */
    public static List<FieldError> brokenBy(String list, List<OutcomeTold> all) {
        return IntStream.range(0, all.size()).boxed().flatMap(at -> Stream.concat(
                brokenBy(all.get(at), list + "/" + at).stream(), repeated(all, at, list + "/" + at))).toList();
    }

    static List<FieldError> brokenBy(OutcomeTold told, String pointer) {
        return Arrays.stream(values()).filter(rule -> rule.broken.test(told))
                .map(rule -> new FieldError(pointer + rule.place, rule.code, rule.message)).toList();
    }

    /** Counted twice, it would be achieved twice. */
    private static Stream<FieldError> repeated(List<OutcomeTold> all, int at, String pointer) {
        return all.subList(0, at).stream().anyMatch(all.get(at)::isAbout)
                ? Stream.of(repeated(pointer))
                : Stream.empty();
    }

    public static FieldError repeated(String pointer) {
        return new FieldError(pointer, "REPEATED", "This outcome of the same issue is there already.");
    }
}
