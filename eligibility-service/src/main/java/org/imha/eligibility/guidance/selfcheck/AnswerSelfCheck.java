package org.imha.eligibility.guidance.selfcheck;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.eligibility.guidance.contact.ContactConfig;
import org.imha.eligibility.guidance.contact.ContactView;
import org.imha.eligibility.guidance.contact.SignpostView;

/** Gives a first answer to somebody's questions about themselves, and forgets both. */
@ApplicationScoped
public class AnswerSelfCheck {

    private final RulesInForce rules;
    private final ContactConfig contacts;

    AnswerSelfCheck(RulesInForce rules, ContactConfig contacts) {
        this.rules = rules;
        this.contacts = contacts;
    }

    public SelfCheckView answer(SelfCheckRequest answers) {
        return SelfCheckView.of(answers, rules.about(answers), ContactView.of(contacts), SignpostView.all(contacts));
    }
}
