package org.imha.eligibility.rules;

import static org.imha.eligibility.rules.facts.APerson.aPerson;
import static org.imha.eligibility.rules.facts.AnAuthority.authority;
import static org.imha.eligibility.rules.facts.Provision.S136;
import static org.imha.eligibility.rules.facts.Provision.S2;
import static org.imha.eligibility.rules.facts.Provision.S3;
import static org.imha.eligibility.rules.facts.Provision.S4;
import static org.imha.eligibility.rules.facts.Provision.S5_2;
import static org.imha.eligibility.rules.facts.Provision.S5_4;
import static org.imha.eligibility.rules.facts.Treatment.DiscussedWith.APPROVED_CLINICIAN;
import static org.imha.eligibility.rules.facts.Treatment.Section.S57;
import static org.imha.eligibility.rules.facts.Treatment.Section.S58A;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;

import org.imha.eligibility.rules.facts.APerson;
import org.junit.jupiter.api.Test;

/** When to ask again. Everything is judged on 10 June 2026 at 11:00 UTC, noon in London. */
class ReevaluationTest {

    @Test
    void powersThatLastHoursAreAskedAboutWhenTheyEnd() {
        assertNext("2026-06-13T08:00:00Z", aPerson().under(authority(S4).started("2026-06-10T08:00:00Z")));
        assertNext("2026-06-13T08:00:00Z", aPerson().under(authority(S5_2).started("2026-06-10T08:00:00Z")));
        assertNext("2026-06-10T14:00:00Z", aPerson().under(authority(S5_4).started("2026-06-10T08:00:00Z")));
        assertNext("2026-06-11T08:00:00Z", aPerson().under(authority(S136).started("2026-06-10T08:00:00Z")));
    }

    @Test
    void anExtensionOfSection136IsFollowedToItsLegalEnd() {
        assertNext("2026-06-11T20:00:00Z",
                aPerson().under(authority(S136).started("2026-06-10T08:00:00Z").expires("2026-06-11T20:00:00Z")));
        assertNext("2026-06-11T20:00:00Z",
                aPerson().under(authority(S136).started("2026-06-10T08:00:00Z").expires("2026-06-20T08:00:00Z")));
    }

    @Test
    void withoutAStartTheHoursAreCountedFromNow() {
        assertNext("2026-06-13T11:00:00Z", aPerson().under(S4));
        assertNext("2026-06-10T17:00:00Z", aPerson().under(S5_4));
        assertNext("2026-06-11T11:00:00Z", aPerson().under(S136));
    }

    @Test
    void section2EndsAfterTheNightOfItsTwentyEighthDay() {
        assertNext("2026-07-07T23:00:00Z", aPerson().under(authority(S2).started("2026-06-10T08:00:00Z")));
        assertNext("2026-07-07T23:00:00Z", aPerson().under(
                authority(S4).started("2026-06-10T08:00:00Z").secondRecommendation("2026-06-10T10:00:00Z")));
    }

    @Test
    void theEarliestEventComesFirst() {
        assertNext("2026-06-12T00:00:00Z", aPerson()
                .under(authority(S3).expires("2026-09-01T00:00:00Z"), authority(S5_2).expires("2026-06-12T00:00:00Z")));
    }

    @Test
    void whatStartsOrEndsLaterIsAskedAboutThen() {
        assertNext("2026-06-11T09:00:00Z", aPerson().under(authority(S3).started("2026-06-11T09:00:00Z")));
        assertNext("2026-06-12T09:00:00Z", aPerson().under(authority(S3).ended("2026-06-12T09:00:00Z")));
        assertNext("2026-06-12T09:00:00Z", aPerson().underGuardianship("2026-06-12T09:00:00Z", null));
        assertNext("2026-06-12T09:00:00Z", aPerson().discussing(S57, APPROVED_CLINICIAN, null, "2026-06-12T09:00:00Z"));
        assertNext("2026-06-10T12:00:00Z", aPerson().under(
                authority(S4).started("2026-06-10T08:00:00Z").secondRecommendation("2026-06-10T12:00:00Z")));
    }

    @Test
    void theEighteenthBirthdayMattersOnlyWhileAgeDecides() {
        assertNext("2026-06-30T23:00:00Z", aPerson().born("2008-07-01").discussing(S58A, APPROVED_CLINICIAN));
        assertNext("2026-06-30T23:00:00Z", aPerson().born("2008-07-01").discussing(S58A, null));
        assertNext(null, aPerson().born("2008-07-01").discussing(S57, APPROVED_CLINICIAN));
        assertNext(null, aPerson().born("2008-07-01").under(S3).discussing(S58A, APPROVED_CLINICIAN));
        assertNext(null,
                aPerson().born("2008-07-01").discussing(S58A, APPROVED_CLINICIAN, "2026-06-01T09:00:00Z", null));
    }

    @Test
    void thePastIsNeverAskedAboutAgain() {
        assertNext(null, aPerson().under(authority(S3).started("2026-01-01T00:00:00Z").expires("2026-06-01T00:00:00Z")));
        assertNext(null, aPerson().under(authority(S136).ended("2026-06-10T11:00:00Z")));
    }

    private static void assertNext(String expected, APerson person) {
        Evaluation evaluation = England2009.RULES.evaluate(person.build());
        assertEquals(expected == null ? null : Instant.parse(expected), evaluation.reevaluateAt());
    }
}
