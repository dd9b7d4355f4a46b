package org.imha.eligibility.rules.facts;

import static org.imha.eligibility.rules.facts.APerson.NOW;
import static org.imha.eligibility.rules.facts.AnAuthority.authority;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** One authority and its dates, looked at on 10 June 2026 at 11:00 UTC. */
class AuthorityTest {

    @Test
    void anAuthorityOfWhichNothingIsSaidIsUnknownAndAlive() {
        // When
        Authority authority = new Authority(null, null, null, null, null, null, null, null);
        // Then
        assertEquals(Provision.NOT_KNOWN, authority.provision());
        assertEquals(Standing.LIVE, authority.standingAt(NOW));
    }

    @Test
    void standsWhereItsDatesPutIt() {
        assertEquals(Standing.NOT_STARTED, standing(authority(Provision.S3).started("2026-06-10T11:00:01Z")));
        assertEquals(Standing.LIVE, standing(authority(Provision.S3).started("2026-06-10T11:00:00Z")));
        assertEquals(Standing.UNCONFIRMED, standing(authority(Provision.S3).expires("2026-06-10T11:00:00Z")));
        assertEquals(Standing.ENDED, standing(authority(Provision.S3).ended("2026-06-10T11:00:00Z")));
        assertEquals(Standing.ENDED, standing(authority(Provision.S3).discharged(Discharge.ABSOLUTE)));
    }

    @Test
    void anEndAtTheVeryStartIsAnEnd() {
        assertEquals(Standing.ENDED, standing(
                authority(Provision.S3).started("2026-06-01T09:00:00Z").ended("2026-06-01T09:00:00Z")));
        assertEquals(Standing.UNCONFIRMED, standing(
                authority(Provision.S3).started("2026-06-01T09:00:01Z").ended("2026-06-01T09:00:00Z")));
    }

    @Test
    void anEmergencyEndsWhenItIsEndedUnlessThatWasTheSecondRecommendation() {
        assertEquals(Standing.ENDED, standing(authority(Provision.S4).ended("2026-06-10T09:00:00Z")));
        assertEquals(Standing.ENDED, standing(
                authority(Provision.S4).ended("2026-06-10T09:00:00Z").secondRecommendation("2026-06-09T09:00:00Z")));
        assertEquals(Standing.UNCONFIRMED, standing(
                authority(Provision.S4).ended("2026-06-10T09:00:00Z").secondRecommendation("2026-06-10T09:00:00Z")));
    }

    @Test
    void aConditionalDischargeEndsWithTheRestriction() {
        assertEquals(Standing.LIVE, standing(authority(Provision.S37_41).discharged(Discharge.CONDITIONAL)));
        assertEquals(Standing.ENDED,
                standing(authority(Provision.S37_41).discharged(Discharge.CONDITIONAL).restrictionEnded()));
        assertEquals(Standing.LIVE, standing(authority(Provision.S37_41).restrictionEnded()));
    }

    @Test
    void theSecondRecommendationMayComeInTheLastOfThe72HoursAndNoLater() {
        AnAuthority emergency = authority(Provision.S4).started("2026-06-05T09:00:00Z");
        assertTrue(emergency.secondRecommendation("2026-06-08T09:00:00Z").build().hasBecomeSection2(NOW));
        assertFalse(emergency.secondRecommendation("2026-06-08T09:00:01Z").build().hasBecomeSection2(NOW));
    }

    @Test
    void withoutAStartTheStatedExpiryTellsWhetherTheSecondRecommendationIsLate() {
        AnAuthority emergency = authority(Provision.S4).expires("2026-06-08T09:00:00Z");
        assertTrue(emergency.secondRecommendation("2026-06-08T09:00:00Z").build().hasBecomeSection2(NOW));
        assertFalse(emergency.secondRecommendation("2026-06-08T09:00:01Z").build().hasBecomeSection2(NOW));
    }

    @Test
    void onlyAnEmergencyBecomesSection2() {
        assertFalse(authority(Provision.S5_2).secondRecommendation("2026-06-10T09:00:00Z").build().hasBecomeSection2(NOW));
        assertFalse(authority(Provision.S4).build().hasBecomeSection2(NOW));
    }

    @Test
    void anEmergencyThatBecameSection2IsContinuedLikeOne() {
        AnAuthority section2 = authority(Provision.S4).started("2026-05-01T09:00:00Z")
                .secondRecommendation("2026-05-02T09:00:00Z");
        assertEquals(Standing.UNCONFIRMED, standing(section2));
        assertEquals(Standing.LIVE, standing(section2.continuedBy(Continuation.S29_4)));
    }

    @Test
    void the72HoursStatedForAnEmergencyAreOvertakenAndALaterExpiryIsNot() {
        AnAuthority section2 = authority(Provision.S4).started("2026-06-05T09:00:00Z")
                .secondRecommendation("2026-06-05T20:00:00Z");
        assertEquals(Optional.of(Instant.parse("2026-07-02T23:00:00Z")),
                section2.expires("2026-06-08T20:00:00Z").build().lapsesAt(NOW));
        assertEquals(Optional.of(Instant.parse("2026-06-08T20:00:01Z")),
                section2.expires("2026-06-08T20:00:01Z").build().lapsesAt(NOW));
    }

    @Test
    void onlyARestrictedPatientIsConditionallyDischarged() {
        assertTrue(authority(Provision.S37_41).discharged(Discharge.CONDITIONAL).build().isConditionallyDischarged());
        assertFalse(authority(Provision.S37_41).build().isConditionallyDischarged());
        assertFalse(authority(Provision.S3).discharged(Discharge.CONDITIONAL).build().isConditionallyDischarged());
    }

    private static Standing standing(AnAuthority authority) {
        return authority.build().standingAt(NOW);
    }
}
