package org.imha.eligibility.rules;

import static org.imha.eligibility.rules.facts.APerson.aPerson;
import static org.imha.eligibility.rules.facts.AnAuthority.authority;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.imha.eligibility.rules.facts.APerson;
import org.imha.eligibility.rules.facts.Country;
import org.imha.eligibility.rules.facts.Provision;
import org.junit.jupiter.api.Test;

/** Community patients and people under guardianship (s.130C(2)(b)-(c)). */
class CommunityTest {

    @Test
    void recallDoesNotEndAnOrder() {
        // When
        Evaluation evaluation = evaluate(aPerson().under(Provision.S3).recalled().inpatient());
        // Then
        assertEquals(List.of(Head.COMMUNITY_PATIENT), evaluation.heads());
    }

    @Test
    void anOrderFollowingACourtOrderSuspendsIt() {
        // When
        Evaluation evaluation = evaluate(aPerson().under(Provision.S37).onOrder());
        // Then
        assertEquals(List.of(Head.COMMUNITY_PATIENT), evaluation.heads());
    }

    @Test
    void aLapsedSectionUnderAnOrderIsNotAskedAbout() {
        // When
        Evaluation evaluation = evaluate(
                aPerson().under(authority(Provision.S3).expires("2026-01-01T00:00:00Z")).onOrder(true, Country.WALES));
        // Then
        assertEquals(Outcome.NOT_QUALIFYING, evaluation.outcome());
        assertEquals(ReasonCode.OTHER_COUNTRY, evaluation.reasons().getFirst().code());
    }

    @Test
    void anOrderThatMayBeInForceIsAskedAbout() {
        // When
        Evaluation evaluation = evaluate(aPerson().onOrder(null, null));
        // Then
        assertEquals(Outcome.UNDETERMINED, evaluation.outcome());
        assertEquals(List.of("/communityTreatmentOrder/inForce"), evaluation.missingFacts());
    }

    @Test
    void anOrderOfTheOtherCountrySuspendsOnlyTheSectionThatItFollowed() {
        // When
        Evaluation detained = evaluate(aPerson().under(Provision.S2).onOrder(true, Country.WALES));
        Evaluation suspended = evaluate(aPerson().under(Provision.S3).onOrder(true, Country.WALES));
        // Then
        assertEquals(List.of(Head.LIABLE_TO_BE_DETAINED), detained.heads());
        assertEquals(Outcome.NOT_QUALIFYING, suspended.outcome());
    }

    @Test
    void anOrderThatEndedGivesNothingAndSaysSo() {
        // When
        Evaluation evaluation = evaluate(aPerson().onOrder(false, null).inpatient());
        // Then
        assertEquals(List.of(ReasonCode.ENDED, ReasonCode.INFORMAL),
                evaluation.reasons().stream().map(Reason::code).toList());
    }

    @Test
    void guardianshipHoldsUntilItsConfirmedEnd() {
        assertEquals(List.of(Head.GUARDIANSHIP), evaluate(aPerson().underGuardianship("2026-06-10T11:00:01Z", null)).heads());
        assertEquals(List.of(), evaluate(aPerson().underGuardianship("2026-06-10T11:00:00Z", null)).heads());
    }

    @Test
    void recordsEveryGroundThatIsThere() {
        // When
        Evaluation evaluation = evaluate(aPerson().under(Provision.S2).underGuardianship());
        // Then
        assertEquals(List.of(Head.LIABLE_TO_BE_DETAINED, Head.GUARDIANSHIP), evaluation.heads());
    }

    @Test
    void guardianshipOfTheOtherCountryDoesNotCount() {
        // When
        Evaluation evaluation = evaluate(aPerson().underGuardianship(null, Country.WALES));
        // Then
        assertEquals(ReasonCode.OTHER_COUNTRY, evaluation.reasons().getFirst().code());
    }

    private static Evaluation evaluate(APerson person) {
        return England2009.RULES.evaluate(person.build());
    }
}
