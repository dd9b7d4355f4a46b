package org.imha.casework.goal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.imha.kernel.problem.FieldError;

/** What must be true of a goal for it to make sense. Every broken rule is told, not only the first. */
enum GoalRule {

    SAYS_WHO_FORMULATED_IT("#/formulatedBy", "REQUIRED", "Needed where the person does not instruct the advocate.",
            drafted -> drafted.nonInstructed() && drafted.goal().formulatedBy() == null),
    IS_THEIR_OWN_WHERE_THEY_INSTRUCT("#/formulatedBy", "NOT_EXPECTED", "Who instructs an advocate says it in their own words.",
            drafted -> !drafted.nonInstructed() && drafted.newWords() && drafted.goal().formulatedBy() != null
                    && !drafted.goal().formulatedBy().isThePersons()),
    NAMES_WHO_FORMULATED_IT("#/formulatedBy/who", "REQUIRED", "Say who that is.",
            drafted -> drafted.goal().formulatedBy() != null && !drafted.goal().formulatedBy().saysWho());

    /**
     * A goal as it is sent, and what its case says.
     *
     * @param newWords whether the goal said something else before, or is new
     */
    record Drafted(SetGoalRequest goal, boolean nonInstructed, boolean newWords) {
    }

    private final FieldError error;
    private final Predicate<Drafted> broken;

    GoalRule(String pointer, String code, String message, Predicate<Drafted> broken) {
        this.error = new FieldError(pointer, code, message);
        this.broken = broken;
    }

    static List<FieldError> brokenBy(Drafted drafted, LocalDate today) {
        return Stream.concat(Arrays.stream(values()).filter(rule -> rule.broken.test(drafted)).map(rule -> rule.error),
                doneTomorrow(drafted.goal().plan().steps(), today)).toList();
    }

    private static Stream<FieldError> doneTomorrow(List<Step> steps, LocalDate today) {
        return IntStream.range(0, steps.size())
                .filter(n -> steps.get(n).doneOn() != null && steps.get(n).doneOn().isAfter(today))
                .mapToObj(n -> new FieldError("#/steps/" + n + "/doneOn", "IN_THE_FUTURE", "Say so when it is done."));
    }
}
