package org.imha.eligibility.guidance.selfcheck;

import java.util.List;
import java.util.stream.Stream;

/**
 * What can be said for certain, whichever of the possible facts are the true ones.
 *
 * @param grounds what the rules said, once each
 * @param mayChangeSoon by the passing of hours or days alone
 */
public record Verdict(Answer answer, List<Ground> grounds, List<String> citations, boolean mayChangeSoon) {

    static Verdict of(List<Hearing> hearings) {
        Answer answer = common(hearings);
        List<Hearing> relevant = relevant(answer, hearings);
        List<Ground> grounds = relevant.stream().flatMap(answer == Answer.MAYBE ? Hearing::doubts : Hearing::grounds)
                .distinct().toList();
        List<String> citations = Stream.concat(grounds.stream().map(Ground::citation),
                relevant.stream().flatMap(Hearing::citations)).distinct().toList();
        return new Verdict(answer, grounds, citations, relevant.stream().anyMatch(Hearing::mayChangeSoon));
    }

    private static Answer common(List<Hearing> hearings) {
        List<Answer> decided = hearings.stream().map(Hearing::answer).distinct().toList();
        return decided.size() == 1 ? decided.getFirst() : Answer.MAYBE;
    }

    /** Those that say why: for a maybe, those that stand in the way of a yes. */
    private static List<Hearing> relevant(Answer answer, List<Hearing> hearings) {
        return hearings.stream().filter(hearing -> hearing.isYes() == (answer == Answer.VERY_LIKELY_YES)).toList();
    }
}
