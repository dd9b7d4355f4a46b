package org.imha.eligibility.rules;

import static org.imha.eligibility.rules.Head.SECTION_57_TREATMENT;
import static org.imha.eligibility.rules.Head.TREATMENT_CONTINUING;
import static org.imha.eligibility.rules.facts.APerson.aPerson;
import static org.imha.eligibility.rules.facts.Treatment.DiscussedWith.APPROVED_CLINICIAN;
import static org.imha.eligibility.rules.facts.Treatment.Section.S57;
import static org.imha.eligibility.rules.facts.Treatment.Section.S58A;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.imha.eligibility.rules.facts.APerson;
import org.junit.jupiter.api.Test;

/** From the day on which the person was told of a proposal (s.130C(4)). Everything is judged on 10 June 2026 at 11:00 UTC. */
class ProposedTreatmentTest {

    private static final String PAST = "2026-05-20T09:00:00Z";

    @Test
    void ageNeverMattersForSection57() {
        assertEquals(List.of(SECTION_57_TREATMENT, TREATMENT_CONTINUING),
                evaluate(aPerson().born("1980-01-01").discussing(S57, APPROVED_CLINICIAN, PAST, null)).heads());
    }

    @Test
    void aProposalCountsFromTheInstantOfTelling() {
        assertEquals(List.of(SECTION_57_TREATMENT, TREATMENT_CONTINUING),
                evaluate(aPerson().discussing(S57, APPROVED_CLINICIAN, "2026-06-10T11:00:00Z", null)).heads());
        assertEquals(List.of(SECTION_57_TREATMENT),
                evaluate(aPerson().discussing(S57, APPROVED_CLINICIAN, "2026-06-10T11:00:01Z", null)).heads());
    }

    @Test
    void electroConvulsiveTherapyProposedToSomebodyOfUnknownAgeIsAskedAbout() {
        // When
        Evaluation evaluation = evaluate(aPerson().discussing(S58A, APPROVED_CLINICIAN, PAST, null));
        // Then
        assertEquals(Outcome.UNDETERMINED, evaluation.outcome());
        assertEquals(List.of("/dateOfBirth"), evaluation.missingFacts());
    }

    private static Evaluation evaluate(APerson person) {
        return England2009.RULES.evaluate(person.build());
    }
}
