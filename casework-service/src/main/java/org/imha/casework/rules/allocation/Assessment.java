package org.imha.casework.rules.allocation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All that the rules say about one advocate for one case. */
public record Assessment(String advocateId, Verdict verdict, int points, int openCases, List<Finding> findings) {

    /**
     * The best first; where nothing else decides, who has fewer cases, and then the order of names, so that it never changes.
     */
    public static final Comparator<Assessment> BEST_FIRST = Comparator.comparing(Assessment::verdict)
            .thenComparing(Assessment::points, Comparator.reverseOrder()).thenComparing(Assessment::openCases)
            .thenComparing(Assessment::advocateId);

    /** Whether the case may be given to them. */
    public enum Verdict {
        MAY_ACT,
        /** Only by a manager, with a reason. */
        NEEDS_OVERRIDE,
        MAY_NOT_ACT
    }

    public static Assessment of(Question question) {
        List<Finding> findings = Arrays.stream(AllocationRule.values()).map(rule -> rule.ask(question))
                .flatMap(Optional::stream).toList();
        return new Assessment(question.advocate().advocateId(), judge(findings),
                findings.stream().mapToInt(Finding::points).sum(), question.advocate().openCases(), findings);
    }

    private static Verdict judge(List<Finding> findings) {
        List<Finding> blocking = findings.stream().filter(Finding::blocks).toList();
        if (blocking.isEmpty()) {
            return Verdict.MAY_ACT;
        }
        return blocking.stream().allMatch(Finding::overridable) ? Verdict.NEEDS_OVERRIDE : Verdict.MAY_NOT_ACT;
    }

    /** What stands in the way, the law first. */
    public List<Finding> obstacles() {
        return findings.stream().filter(Finding::blocks).toList();
    }

    /** What nobody may override. */
    public List<Finding> bars() {
        return findings.stream().filter(finding -> finding.blocks() && !finding.overridable()).toList();
    }
}
