package org.imha.eligibility.rules;

import static org.imha.eligibility.rules.Head.SECTION_57_TREATMENT;
import static org.imha.eligibility.rules.Head.SECTION_58A_TREATMENT;
import static org.imha.eligibility.rules.Head.TREATMENT_CONTINUING;
import static org.imha.eligibility.rules.facts.APerson.aPerson;
import static org.imha.eligibility.rules.facts.Treatment.DiscussedWith.APPROVED_CLINICIAN;
import static org.imha.eligibility.rules.facts.Treatment.DiscussedWith.OTHER;
import static org.imha.eligibility.rules.facts.Treatment.DiscussedWith.REGISTERED_MEDICAL_PRACTITIONER;
import static org.imha.eligibility.rules.facts.Treatment.Section.S57;
import static org.imha.eligibility.rules.facts.Treatment.Section.S58A;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.imha.eligibility.rules.facts.APerson;
import org.imha.eligibility.rules.facts.Country;
import org.imha.eligibility.rules.facts.Provision;
import org.junit.jupiter.api.Test;

/** Treatments with special safeguards (s.130C(3)-(4)). */
class TreatmentTest {

    private static final String BEFORE_18 = "2026-05-20T09:00:00Z";

    @Test
    void aDiscussionWithAnybodyElseDoesNotCount() {
        assertEquals(List.of(), heads(aPerson().discussing(S57, OTHER)));
        assertEquals(List.of(), heads(aPerson().discussing(S57, OTHER, BEFORE_18, null)));
        assertEquals(Outcome.NOT_QUALIFYING, evaluate(aPerson().discussing(S58A, OTHER)).outcome());
    }

    @Test
    void whoWasUnder18WhenToldOfTheProposalKeepsTheRight() {
        assertEquals(List.of(TREATMENT_CONTINUING),
                heads(aPerson().born("2008-06-01").discussing(S58A, APPROVED_CLINICIAN, BEFORE_18, null)));
        assertEquals(List.of(SECTION_58A_TREATMENT, TREATMENT_CONTINUING),
                heads(aPerson().born("2008-07-01").discussing(S58A, APPROVED_CLINICIAN, BEFORE_18, null)));
    }

    @Test
    void whoWasAlready18WhenToldOfTheProposalDoesNotGainTheRight() {
        // When
        Evaluation evaluation = evaluate(
                aPerson().born("2008-05-20").discussing(S58A, APPROVED_CLINICIAN, BEFORE_18, null));
        // Then
        assertEquals(Outcome.NOT_QUALIFYING, evaluation.outcome());
    }

    @Test
    void aProposalStillToComeKeepsNothing() {
        // When
        Evaluation evaluation = evaluate(
                aPerson().born("2008-06-01").discussing(S58A, APPROVED_CLINICIAN, "2026-06-11T09:00:00Z", null));
        // Then
        assertEquals(Outcome.NOT_QUALIFYING, evaluation.outcome());
    }

    @Test
    void theRightEndsWithTheTreatment() {
        assertEquals(List.of(), heads(aPerson().discussing(S57, REGISTERED_MEDICAL_PRACTITIONER, BEFORE_18,
                "2026-06-10T11:00:00Z")));
        assertEquals(List.of(SECTION_57_TREATMENT, TREATMENT_CONTINUING),
                heads(aPerson().discussing(S57, REGISTERED_MEDICAL_PRACTITIONER, BEFORE_18, "2026-06-10T11:00:01Z")));
    }

    @Test
    void eighteenBeginsAtMidnightInLondon() {
        APerson lastMinute = aPerson().born("2008-06-10").at("2026-06-09T22:59:59Z").discussing(S58A, APPROVED_CLINICIAN);
        APerson midnight = aPerson().born("2008-06-10").at("2026-06-09T23:00:00Z").discussing(S58A, APPROVED_CLINICIAN);
        assertEquals(List.of(SECTION_58A_TREATMENT), heads(lastMinute));
        assertEquals(List.of(), heads(midnight));
    }

    @Test
    void whoWasBornOn29FebruaryTurns18On1March() {
        APerson february = aPerson().born("2008-02-29").at("2026-02-28T23:59:59Z").discussing(S58A, APPROVED_CLINICIAN);
        APerson march = aPerson().born("2008-02-29").at("2026-03-01T00:00:00Z").discussing(S58A, APPROVED_CLINICIAN);
        assertEquals(List.of(SECTION_58A_TREATMENT), heads(february));
        assertEquals(List.of(), heads(march));
    }

    @Test
    void whatIsMissingIsAskedForAndNothingElse() {
        assertEquals(List.of("/dateOfBirth"), missing(aPerson().discussing(S58A, APPROVED_CLINICIAN)));
        assertEquals(List.of("/treatment/discussedWith", "/dateOfBirth"), missing(aPerson().discussing(S58A, null)));
        assertEquals(List.of("/treatment/section"), missing(aPerson().discussing(null, APPROVED_CLINICIAN)));
        assertEquals(List.of("/treatment/discussedWith"), missing(aPerson().discussing(S57, null, BEFORE_18, null)));
        assertEquals(List.of(), missing(aPerson().born("1980-01-01").discussing(S58A, null)));
    }

    @Test
    void aGroundOfStatusGoesFirst() {
        assertEquals(List.of(Head.LIABLE_TO_BE_DETAINED),
                heads(aPerson().under(Provision.S3).discussing(S57, APPROVED_CLINICIAN)));
        assertEquals(List.of(Head.COMMUNITY_PATIENT), heads(aPerson().onOrder().discussing(S57, APPROVED_CLINICIAN)));
        assertEquals(List.of(Head.GUARDIANSHIP), heads(aPerson().underGuardianship().discussing(S57, APPROVED_CLINICIAN)));
    }

    @Test
    void aShortTermPowerOrAnUnknownOneDoesNotTakeTheRightAway() {
        assertEquals(List.of(SECTION_57_TREATMENT),
                heads(aPerson().under(Provision.S5_2).discussing(S57, APPROVED_CLINICIAN)));
        assertEquals(List.of(SECTION_57_TREATMENT),
                heads(aPerson().under(Provision.NOT_KNOWN).discussing(S57, APPROVED_CLINICIAN)));
    }

    @Test
    void treatmentInTheOtherCountryDoesNotCount() {
        // When
        Evaluation evaluation = evaluate(aPerson().discussing(S57, APPROVED_CLINICIAN).treatedIn(Country.WALES));
        // Then
        assertEquals(ReasonCode.OTHER_COUNTRY, evaluation.reasons().getLast().code());
    }

    private static List<Head> heads(APerson person) {
        return evaluate(person).heads();
    }

    private static List<String> missing(APerson person) {
        return evaluate(person).missingFacts();
    }

    private static Evaluation evaluate(APerson person) {
        return England2009.RULES.evaluate(person.build());
    }
}
