package org.imha.eligibility.rules.duty;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.imha.eligibility.rules.Evaluation;
import org.imha.eligibility.rules.Head;
import org.imha.eligibility.rules.Outcome;
import org.imha.eligibility.rules.ReasonCode;
import org.imha.eligibility.rules.RuleSet;

/**
 * The duties that go with one rule set, by ground.
 *
 * @param conditionallyDischarged who informs those who are conditionally discharged, where that is somebody of their own
 * @param interviewsUnasked whether the provider must arrange interviews without being asked
 */
record DutyBook(Map<Head, Duty> arranging, Map<Head, Duty> informing, Optional<Duty> conditionallyDischarged,
        Map<Head, Duty> notifying, boolean interviewsUnasked, Map<Outcome, VisitDuty> visits) {

    private static final Map<String, DutyBook> BY_RULE_SET = Map.of("ENG-2009", EnglishDuties.SINCE_2009,
            "WAL-2012", WelshDuties.SINCE_2012, "ENG-2025", EnglishDuties.ONCE_2025_IS_COMMENCED,
            "WAL-2025", WelshDuties.ONCE_2025_IS_COMMENCED);

    static DutyBook of(RuleSet ruleSet) {
        return BY_RULE_SET.get(ruleSet.id());
    }

    Duties owed(Evaluation evaluation) {
        List<Head> heads = evaluation.heads();
        boolean compulsory = evaluation.outcome() == Outcome.QUALIFIES_COMPULSORY;
        boolean informal = evaluation.outcome() == Outcome.QUALIFIES_INFORMAL;
        return new Duties(each(heads, arranging),
                heads.stream().flatMap(head -> informing(head, evaluation).stream()).toList(), each(heads, notifying),
                interviewsUnasked && compulsory, interviewsUnasked && informal, visits.get(evaluation.outcome()));
    }

    private Optional<Duty> informing(Head head, Evaluation evaluation) {
        boolean discharged = evaluation.reasons().stream()
                .anyMatch(reason -> reason.code() == ReasonCode.CONDITIONALLY_DISCHARGED);
        return head == Head.LIABLE_TO_BE_DETAINED && discharged && conditionallyDischarged.isPresent()
                ? conditionallyDischarged
                : Optional.ofNullable(informing.get(head));
    }

    private static List<Duty> each(List<Head> heads, Map<Head, Duty> duties) {
        return heads.stream().flatMap(head -> Optional.ofNullable(duties.get(head)).stream()).toList();
    }
}
