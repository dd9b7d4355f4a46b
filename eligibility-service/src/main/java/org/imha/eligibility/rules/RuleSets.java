package org.imha.eligibility.rules;

import java.util.List;
import java.util.Optional;

/** Every rule set that is written, whether in force or not. */
public final class RuleSets {

    private static final List<RuleSet> ALL = List.of(England2009.RULES, Wales2012.RULES, England2025.RULES, Wales2025.RULES);

    private RuleSets() {
    }

    public static List<RuleSet> all() {
        return ALL;
    }

    public static Optional<RuleSet> named(String id) {
        return ALL.stream().filter(ruleSet -> ruleSet.id().equals(id)).findFirst();
    }
}
