package org.imha.eligibility.rules.warning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.imha.eligibility.rules.facts.EligibilityFacts;
import org.imha.eligibility.rules.facts.LondonTime;

/** Looks through the facts for what cannot all be true. */
public final class Contradictions {

    private Contradictions() {
    }

    /** In the facts as they were stated, so that each pointer leads to something the caller sent. */
    public static List<Warning> in(EligibilityFacts stated) {
        List<Warning> found = new ArrayList<>();
        IntStream.range(0, stated.authorities().size())
                .forEach(i -> found.addAll(AuthorityContradictions.in(stated.authorities().get(i), i, stated.evaluateAt())));
        found.addAll(StatusContradictions.in(stated));
        if (stated.dateOfBirth() != null && stated.dateOfBirth().isAfter(LondonTime.dayOf(stated.evaluateAt()))) {
            found.add(Warning.of(WarningCode.BORN_LATER, "/dateOfBirth"));
        }
        var treatment = stated.treatment();
        if (treatment != null && treatment.endedAt() != null && treatment.informedProposedAt() != null
                && treatment.endedAt().isBefore(treatment.informedProposedAt())) {
            found.add(Warning.of(WarningCode.TREATMENT_ENDED_BEFORE_PROPOSED, "/treatment/informedProposedAt",
                    "/treatment/endedAt"));
        }
        return List.copyOf(found);
    }
}
