package org.imha.eligibility.rules;

import static org.imha.eligibility.rules.facts.APerson.aPerson;
import static org.imha.eligibility.rules.facts.AnAuthority.authority;
import static org.imha.eligibility.rules.facts.Provision.S135;
import static org.imha.eligibility.rules.facts.Provision.S2;
import static org.imha.eligibility.rules.facts.Provision.S3;
import static org.imha.eligibility.rules.facts.Provision.S4;
import static org.imha.eligibility.rules.facts.Treatment.DiscussedWith.APPROVED_CLINICIAN;
import static org.imha.eligibility.rules.facts.Treatment.Section.S57;
import static org.imha.eligibility.rules.facts.Treatment.Section.S58A;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;

import org.imha.eligibility.rules.facts.APerson;
import org.imha.eligibility.rules.facts.Discharge;
import org.imha.eligibility.rules.facts.Provision;
import org.junit.jupiter.api.Test;

/** When there is nothing to wait for, and which of two ends counts. Everything is judged on 10 June 2026 at 11:00 UTC. */
class ReevaluationBoundaryTest {

    @Test
    void noEndIsInventedForAPowerOfDaysOrOneThatCanBeRenewed() {
        assertNext(null, aPerson().under(S2));
        assertNext(null, aPerson().under(S3));
        assertNext(null, aPerson().under(authority(S3).started("2026-06-01T09:00:00Z")));
        assertNext(null, aPerson().under(Provision.NOT_KNOWN));
    }

    @Test
    void whatIsDischargedIsNotAskedAboutWhateverItsDates() {
        assertNext(null, aPerson().under(authority(S3).expires("2026-09-01T00:00:00Z").discharged(Discharge.ABSOLUTE)));
    }

    @Test
    void anEndAtThisVeryInstantLiesInThePast() {
        assertNext(null, aPerson().under(authority(S3).expires("2026-06-10T11:00:00Z")));
        assertNext("2026-06-10T11:00:01Z", aPerson().under(authority(S3).expires("2026-06-10T11:00:01Z")));
    }

    @Test
    void aStatedEndOfSection2CountsOnlyIfTheActAllowsIt() {
        assertNext("2026-06-20T00:00:00Z",
                aPerson().under(authority(S2).started("2026-06-01T09:00:00Z").expires("2026-06-20T00:00:00Z")));
    }

    @Test
    void anEmergencyThatBecameSection2EndsWhenItsStatedEndSaysSo() {
        assertNext("2026-06-20T00:00:00Z", aPerson().under(authority(S4).started("2026-06-05T09:00:00Z")
                .secondRecommendation("2026-06-06T09:00:00Z").expires("2026-06-20T00:00:00Z")));
    }

    @Test
    void section135LastsADayUnlessExtended() {
        assertNext("2026-06-11T09:00:00Z", aPerson().under(authority(S135).started("2026-06-10T09:00:00Z")));
        assertNext("2026-06-11T15:00:00Z",
                aPerson().under(authority(S135).started("2026-06-10T09:00:00Z").expires("2026-06-11T15:00:00Z")));
        assertNext("2026-06-11T21:00:00Z",
                aPerson().under(authority(S135).started("2026-06-10T09:00:00Z").expires("2026-06-13T09:00:00Z")));
    }

    @Test
    void aBirthdayIsWaitedForOnlyIfItIsKnownAndMatters() {
        assertNext(null, aPerson().discussing(S58A, APPROVED_CLINICIAN));
        assertNext(null, aPerson().born("2008-07-01").discussing(S57, null));
        assertNext(null, aPerson().born("2008-07-01"));
    }

    private static void assertNext(String expected, APerson person) {
        Evaluation evaluation = England2009.RULES.evaluate(person.build());
        assertEquals(expected == null ? null : Instant.parse(expected), evaluation.reevaluateAt());
    }
}
