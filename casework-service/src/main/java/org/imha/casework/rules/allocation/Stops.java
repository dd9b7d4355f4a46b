package org.imha.casework.rules.allocation;

import java.util.Map;
import java.util.Optional;

import org.imha.casework.rules.fitness.Requirement;

/** What keeps an advocate from a case, whoever else there is. The conflicts are in {@link Independence}. */
final class Stops {

    private static final Map<Requirement, AllocationRule> RULES = Map.of(
            Requirement.EXPERIENCE_OR_TRAINING, AllocationRule.EXPERIENCE_OR_TRAINING,
            Requirement.INTEGRITY_AND_GOOD_CHARACTER, AllocationRule.GOOD_CHARACTER,
            Requirement.ENHANCED_CERTIFICATE, AllocationRule.CERTIFICATE);
    private static final int ALL_FREE = 10;

    private Stops() {
    }

    static Optional<Finding> inactive(AllocationRule rule, Question asked) {
        return asked.advocate().availability().isActive(asked.today()) ? Optional.empty()
                : Optional.of(Finding.blocks(rule, null, "They do not work for us today."));
    }

    /** Nobody has made sure of the requirements of the other country's regulations. */
    static Optional<Finding> anotherCountry(AllocationRule rule, Question asked) {
        return asked.advocate().profile().countries().contains(asked.theCase().country()) ? Optional.empty()
                : Optional.of(Finding.blocks(rule, citation(Requirement.EXPERIENCE_OR_TRAINING, asked),
                        "They are not registered for the country whose regulations apply."));
    }

    static Optional<Finding> unmet(AllocationRule rule, Question asked) {
        return asked.advocate().fitness().unmet(asked.today()).stream()
                .filter(unmet -> RULES.get(unmet.requirement()) == rule).findFirst()
                .map(unmet -> Finding.blocks(rule, citation(unmet.requirement(), asked), unmet.reason().sentence()));
    }

    static Optional<Finding> certificateForAnotherAge(AllocationRule rule, Question asked) {
        AgeGroup group = asked.theCase().ageGroup(asked.today());
        return asked.advocate().fitness().certificate().covers().containsAll(group.needs()) ? Optional.empty()
                : Optional.of(Finding.blocks(rule, citation(Requirement.ENHANCED_CERTIFICATE, asked), group.sentence()));
    }

    static Optional<Finding> absent(AllocationRule rule, Question asked) {
        return asked.advocate().availability().isAbsent(asked.today())
                ? Optional.of(Finding.blocksUnlessOverridden(rule, "They are away today."))
                : Optional.empty();
    }

    /** The more room there is below the ceiling, the better; at the ceiling there is none. */
    static Optional<Finding> caseload(AllocationRule rule, Question asked) {
        Integer ceiling = asked.advocate().availability().ceiling();
        int open = asked.advocate().openCases();
        if (ceiling == null) {
            return Optional.empty();
        }
        if (open >= ceiling) {
            return Optional.of(Finding.blocksUnlessOverridden(rule,
                    "They have as many cases as they should have at most: %d of %d.".formatted(open, ceiling)));
        }
        return Optional.of(Finding.counts(rule, ALL_FREE * (ceiling - open) / ceiling,
                "They have %d cases of %d at most.".formatted(open, ceiling)));
    }

    private static String citation(Requirement requirement, Question asked) {
        return requirement.citation(asked.theCase().country());
    }
}
