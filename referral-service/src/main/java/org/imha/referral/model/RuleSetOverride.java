package org.imha.referral.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The rule set that is asked about one person whatever is in force, and why: transitional regulations may say so. */
@Embeddable
public record RuleSetOverride(@Column(name = "rule_set_override") String ruleSet,
        @Column(name = "rule_set_override_reason") String reason) {

    /** The reason is about a person. */
    @Override
    public String toString() {
        return "RuleSetOverride[" + ruleSet + "]";
    }
}
