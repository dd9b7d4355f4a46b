package org.imha.referral.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The law as eligibility-service knows it: every rule set, and which of them are in force now. */
public record RuleSets(List<RuleSet> items) {

    /** An answer without a list tells of no law, after which nothing is done. */
    public RuleSets {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /** One rule set in its present version. */
    public record RuleSet(String id, String version, String country, boolean inForce) {

        String edition() {
            return new Determination.RuleSet(id, version).edition();
        }
    }

    public boolean know(String id) {
        return named(id).isPresent();
    }

    /**
     * Those of the editions given that no longer decide, although another one does in their country. Where none is in
     * force, asking again would get no answer at all.
     */
    public List<String> outdated(Collection<String> editions) {
        Set<String> inForce = inForce().stream().map(RuleSet::edition).collect(Collectors.toSet());
        return editions.stream().filter(edition -> !inForce.contains(edition) && isReplaced(edition)).sorted().toList();
    }

    private boolean isReplaced(String edition) {
        Optional<RuleSet> known = named(edition.substring(0, Math.max(0, edition.lastIndexOf('/'))));
        return inForce().stream().anyMatch(law -> known.isEmpty() || known.get().country().equals(law.country()));
    }

    private List<RuleSet> inForce() {
        return items.stream().filter(RuleSet::inForce).toList();
    }

    private Optional<RuleSet> named(String id) {
        return items.stream().filter(ruleSet -> ruleSet.id().equals(id)).findFirst();
    }
}
