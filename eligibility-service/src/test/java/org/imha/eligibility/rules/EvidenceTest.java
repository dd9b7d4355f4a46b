package org.imha.eligibility.rules;

import static org.imha.eligibility.rules.facts.APerson.aPerson;
import static org.imha.eligibility.rules.facts.AnAuthority.authority;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.imha.eligibility.rules.facts.APerson;
import org.imha.eligibility.rules.facts.Country;
import org.imha.eligibility.rules.facts.Provision;
import org.junit.jupiter.api.Test;

/** Who is asked for more, and who is not because no answer would help. */
class EvidenceTest {

    private static final String PAST = "2026-06-01T09:00:00Z";

    @Test
    void anUnknownProvisionIsAskedAboutWhereverTheHospitalIs() {
        assertAsked(aPerson().under(Provision.NOT_KNOWN).inHospitalOf(Country.WALES), "/authorities/0/provision");
    }

    @Test
    void aLapsedSectionIsAskedAboutOnlyInAHospitalHere() {
        assertAsked(aPerson().under(authority(Provision.S3).expires(PAST)), "/authorities/0/expiresAt",
                "/authorities/0/endedAt");
        assertNotAsked(aPerson().under(authority(Provision.S3).expires(PAST)).inHospitalOf(Country.WALES));
    }

    @Test
    void aLapsedSectionThatNoOrderSuspendsIsAskedAboutBesideOne() {
        assertAsked(aPerson().under(authority(Provision.S2).expires(PAST)).onOrder(true, Country.WALES),
                "/authorities/0/expiresAt", "/authorities/0/endedAt");
    }

    @Test
    void aLapsedSectionOfAnInpatientIsAskedAboutOnce() {
        // When
        Evaluation evaluation = England2025.RULES.evaluate(
                aPerson().inpatient().under(authority(Provision.S3).expires(PAST)).build());
        // Then
        assertEquals(List.of("E25-12"), evaluation.reasons().stream().map(Reason::rule).toList());
        assertEquals(List.of("/authorities/0/expiresAt", "/authorities/0/endedAt"), evaluation.missingFacts());
    }

    @Test
    void aLapsedAuthorisationUnderOtherLawIsNotAskedAbout() {
        assertNotAsked(aPerson().under(authority(Provision.MCA_DOLS).expires(PAST)));
    }

    @Test
    void aCodeThatNamesAnotherSectionAsksForTheAuthoritiesOfAHospitalHere() {
        assertAsked(aPerson().withCode("03").under(authority(Provision.S2).ended(PAST)), "/authorities");
        assertNotAsked(aPerson().withCode("03").under(authority(Provision.S2).ended(PAST)).inHospitalOf(Country.WALES));
    }

    @Test
    void aPowerOfHoursAsksForItsStartUnlessThatIsKnown() {
        assertEquals(List.of("/authorities/0/startedAt"), evaluate(aPerson().under(Provision.S5_2)).missingFacts());
        assertEquals(List.of(), evaluate(
                aPerson().under(authority(Provision.S5_2).started("2026-06-10T09:00:00Z"))).missingFacts());
        assertEquals(List.of("/authorities/0/secondRecommendationAt"), evaluate(
                aPerson().under(authority(Provision.S4).started("2026-06-10T09:00:00Z"))).missingFacts());
    }

    private static void assertAsked(APerson person, String... missing) {
        Evaluation evaluation = evaluate(person);
        assertEquals(Outcome.UNDETERMINED, evaluation.outcome());
        assertEquals(List.of(missing), evaluation.missingFacts());
    }

    private static void assertNotAsked(APerson person) {
        Evaluation evaluation = evaluate(person);
        assertEquals(Outcome.NOT_QUALIFYING, evaluation.outcome());
        assertEquals(List.of(), evaluation.missingFacts());
    }

    private static Evaluation evaluate(APerson person) {
        return England2009.RULES.evaluate(person.build());
    }
}
