package org.imha.casework.deadline.law;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.model.known.Circumstances;
import org.imha.casework.rules.deadline.Reckoning;
import org.imha.casework.rules.deadline.RuleBook;

/** Which windows the Act opens for the person of a case, and which could not be worked out, as things are known now. */
@ApplicationScoped
public class CountDeadlines {

    private final RuleBook ruleBook;

    CountDeadlines(RuleBook ruleBook) {
        this.ruleBook = ruleBook;
    }

    public Reckoning count(Circumstances circumstances, Instant at) {
        HeldFacts held = HeldFacts.of(circumstances.legalStatus(), at);
        return ruleBook.reckon(held.now(), held.before(), at);
    }
}
