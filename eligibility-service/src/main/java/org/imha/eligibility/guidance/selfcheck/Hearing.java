package org.imha.eligibility.guidance.selfcheck;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.imha.eligibility.rules.Evaluation;
import org.imha.eligibility.rules.Finding.DoesNot;
import org.imha.eligibility.rules.Finding.Match;
import org.imha.eligibility.rules.Outcome;

/** What the rules said about one set of facts that the answers may mean. */
record Hearing(Evaluation evaluation, UnaryOperator<String> unnamed) {

    /** A no that time or another fact may change soon, such as a holding power of some hours, is not told as a no. */
    Answer answer() {
        return switch (evaluation.outcome()) {
            case QUALIFIES_COMPULSORY, QUALIFIES_INFORMAL -> Answer.VERY_LIKELY_YES;
            case UNDETERMINED -> Answer.MAYBE;
            case NOT_QUALIFYING -> mayChangeSoon() || !evaluation.missingFacts().isEmpty() ? Answer.MAYBE
                    : Answer.PROBABLY_NOT;
        };
    }

    boolean mayChangeSoon() {
        return !isYes() && evaluation.reevaluateAt() != null;
    }

    boolean isYes() {
        return evaluation.outcome() == Outcome.QUALIFIES_COMPULSORY || evaluation.outcome() == Outcome.QUALIFIES_INFORMAL;
    }

    /** What carries a yes or a no. */
    Stream<Ground> grounds() {
        return matches(match -> match.supports(evaluation.outcome()));
    }

    /**
     * What speaks against the right although the answer is open: a power of some hours, above all. What the rules say of
     * facts that are missing stays out: that somebody will ask for them is true of a referral only.
     */
    Stream<Ground> doubts() {
        return matches(match -> match instanceof DoesNot
                && (evaluation.outcome() == Outcome.NOT_QUALIFYING || !match.missingFacts().isEmpty()));
    }

    /** The law that carries the outcome, also where its words are not for the public. */
    Stream<String> citations() {
        return evaluation.reasons().stream().map(reason -> reason.citation());
    }

    private Stream<Ground> matches(Predicate<Match> which) {
        return evaluation.trace().stream()
                .filter(asked -> asked.finding() instanceof Match match && which.test(match))
                .map(asked -> Ground.of(asked.rule(), words((Match) asked.finding())));
    }

    private String words(Match match) {
        return isYes() ? unnamed.apply(match.text()) : match.text();
    }
}
