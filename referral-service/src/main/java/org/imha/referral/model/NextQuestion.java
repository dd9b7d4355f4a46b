package org.imha.referral.model;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * When eligibility is to be asked about again, and under which edition of the law it was answered last.
 *
 * @param at null when nothing is due
 * @param ruleSet null while nobody answered
 * @param ruleSetAskedAt when it was made due because that edition is no longer in force; null once another one decided
 */
@Embeddable
record NextQuestion(@Column(name = "next_ask_at") Instant at, @Column(name = "rule_set") String ruleSet,
        @Column(name = "rule_set_asked_at") Instant ruleSetAskedAt) {

    private static final String NOT_RECORDED = "NOT-RECORDED";
    /** Where an answer is overdue when it arrives, because two clocks differ, asking at once would never end. */
    private static final Duration SHORTEST_PAUSE = Duration.ofMinutes(1);

    static NextQuestion atOnce(Instant now) {
        return new NextQuestion(now, null, null);
    }

    NextQuestion after(Determination answer, Instant now) {
        String edition = answer.ruleSet() == null ? NOT_RECORDED : answer.ruleSet().edition();
        return new NextQuestion(dueAfter(answer, now), edition, edition.equals(ruleSet) ? ruleSetAskedAt : null);
    }

    /** Another rule set is to decide, whichever did so far. */
    NextQuestion now(Instant now) {
        return new NextQuestion(now, ruleSet, null);
    }

    NextQuestion never() {
        return new NextQuestion(null, ruleSet, null);
    }

    private static Instant dueAfter(Determination answer, Instant now) {
        Instant soonest = now.plus(SHORTEST_PAUSE);
        return answer.reevaluateAt() == null || answer.reevaluateAt().isAfter(soonest) ? answer.reevaluateAt() : soonest;
    }
}
