package org.imha.eligibility.rules;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

/** A rule that is being written down, in the order in which one would say it. */
final class RuleDraft {

    private final String id;
    private final Outcome gives;
    private String condition;
    private String citation;
    private Set<Fact> reads;
    private Set<ReasonCode> reasons;

    RuleDraft(String id, Outcome gives) {
        this.id = id;
        this.gives = gives;
    }

    RuleDraft when(String words) {
        this.condition = words;
        return this;
    }

    RuleDraft under(String law) {
        this.citation = law;
        return this;
    }

    RuleDraft reading(Fact first, Fact... more) {
        this.reads = EnumSet.of(first, more);
        return this;
    }

    RuleDraft because(ReasonCode first, ReasonCode... more) {
        this.reasons = EnumSet.of(first, more);
        return this;
    }

    EligibilityRule asks(Function<Situation, Finding> question) {
        return new EligibilityRule(id, gives, condition, citation, Set.copyOf(reasons), Set.copyOf(reads), question);
    }
}
