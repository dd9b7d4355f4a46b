package org.imha.referral.model.worklist;

import static org.imha.referral.model.worklist.WorklistForms.admitted;
import static org.imha.referral.model.worklist.WorklistForms.guarded;
import static org.imha.referral.model.worklist.WorklistForms.heldUnder;
import static org.imha.referral.model.worklist.WorklistForms.underOrder;
import static org.imha.referral.model.worklist.WorklistForms.withDates;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.imha.referral.model.Authority;
import org.imha.referral.model.LegalStatus.CommunityTreatmentOrder;
import org.imha.referral.model.LegalStatus.Continuation;
import org.imha.referral.model.LegalStatus.Country;
import org.imha.referral.model.LegalStatus.Discharge;
import org.imha.referral.model.LegalStatus.Guardianship;
import org.imha.referral.model.LegalStatus.LegalStatusCode;
import org.imha.referral.model.LegalStatus.Provision;
import org.imha.referral.model.ReferralForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesAheadTest {

    private static final Instant NOW = Instant.parse("2026-06-10T11:00:00Z");

    @Test
    void nothingAheadMeansNoDate() {
        assertNearest(null, ReferralForm.EMPTY);
        assertNearest(null, heldUnder(Provision.S3, NOW));
        assertNearest(null, heldUnder(Provision.NOT_KNOWN, null));
    }

    @Test
    void theNearestOfTheDatesNamedCounts() {
        assertNearest("2026-06-12T09:00:00Z",
                withDates(Instant.parse("2026-07-01T09:00:00Z"), Instant.parse("2026-06-12T09:00:00Z")));
    }

    @Test
    void aDateThatPassedKeepsItsPlaceForADay() {
        Instant missed = NOW.minus(Duration.ofHours(23));
        Instant next = NOW.plus(Duration.ofDays(5));
        assertEquals(Optional.of(missed), DatesAhead.nearest(withDates(missed, next), NOW, NOW));
        assertEquals(Optional.of(next), DatesAhead.nearest(withDates(missed, next), NOW, NOW.plus(Duration.ofHours(1))));
        assertEquals(Optional.empty(), DatesAhead.nearest(withDates(missed), NOW, NOW.plus(Duration.ofHours(1))));
    }

    /** Admitted late on the 5th in London, which is the 5th in UTC too; the 14th day is the 18th. */
    @Test
    void section2GivesFourteenDaysToApplyBeginningWithTheDayOfAdmission() {
        assertNearest("2026-06-18T23:00:00Z", heldUnder(Provision.S2, Instant.parse("2026-06-05T22:30:00Z")));
        // Half past midnight in London is the day before in UTC: London's day counts.
        assertNearest("2026-06-19T23:00:00Z", heldUnder(Provision.S2, Instant.parse("2026-06-05T23:30:00Z")));
    }

    @Test
    void afterTheWindowToApplySection2EndsWithItsTwentyEighthDay() {
        assertNearest("2026-06-17T23:00:00Z", heldUnder(Provision.S2, Instant.parse("2026-05-21T10:00:00Z")));
    }

    @Test
    void aPeriodAcrossTheChangeOfTheClocksEndsAtMidnightInLondon() {
        Instant admitted = Instant.parse("2026-10-20T10:00:00Z");
        assertEquals(Optional.of(Instant.parse("2026-11-03T00:00:00Z")),
                DatesAhead.nearest(heldUnder(Provision.S2, admitted), admitted, admitted));
    }

    @Test
    void theDayOfAdmissionStandsInForABeginningThatNobodyStated() {
        LegalStatusCode section2 = new LegalStatusCode(Country.ENGLAND, "2");
        assertNearest("2026-06-21T23:00:00Z", admitted(section2, LocalDate.of(2026, 6, 8)));
        assertNearest(null, admitted(new LegalStatusCode(Country.ENGLAND, "03"), LocalDate.of(2026, 6, 8)));
        assertNearest(null, heldUnder(Provision.S2, null));
    }

    @ParameterizedTest
    @CsvSource({ "S4, 72", "S5_2, 72", "S5_4, 6", "S135, 24", "S136, 24" })
    void aPowerOfHoursEndsAfterThem(Provision provision, int hours) {
        assertEquals(Optional.of(NOW.plus(Duration.ofHours(hours))), DatesAhead.nearest(heldUnder(provision, NOW), NOW, NOW));
    }

    @Test
    void aPowerOfHoursWhoseBeginningNobodyStatedHadBegunWhenTheReferralWasReceived() {
        assertNearest(NOW.plus(Duration.ofHours(24)).toString(), heldUnder(Provision.S136, null));
        assertNearest(NOW.plus(Duration.ofHours(72)).toString(), admitted(new LegalStatusCode(Country.ENGLAND, "05"), null));
    }

    @Test
    void aStatedEndCountsInsteadOfTheUsualOne() {
        Instant expires = Instant.parse("2026-06-12T10:00:00Z");
        assertNearest(expires.toString(),
                heldUnder(
                        new Authority(Provision.S3, NOW, expires, null, null, null, null, null, null, null, null, null, null)));
        assertNearest(expires.toString(),
                heldUnder(
                        new Authority(Provision.S2, NOW, expires, null, null, null, null, null, null, null, null, null, null)));
    }

    @Test
    void whatEndedHasNoDateAndWhatIsContinuedNoEnd() {
        Instant expires = NOW.plus(Duration.ofDays(2));
        assertNearest(null, heldUnder(
                new Authority(Provision.S3, NOW, expires, null, NOW, null, null, null, null, null, null, null, null)));
        assertNearest(null,
                heldUnder(new Authority(Provision.S37_41, NOW, expires, null, null, null, Discharge.ABSOLUTE, null, null, null,
                        null, null, null)));
        Instant admitted = Instant.parse("2026-05-21T10:00:00Z");
        assertNearest(null,
                heldUnder(new Authority(Provision.S2, admitted, null, Continuation.S29_4, null, null, null, null, null, null,
                        null, null, null)));
    }

    @Test
    void aRecallLasts72HoursAndAnOrderUntilItsEnd() {
        Instant made = Instant.parse("2026-01-10T10:00:00Z");
        Instant expires = Instant.parse("2026-07-09T23:00:00Z");
        assertNearest(expires.toString(),
                underOrder(new CommunityTreatmentOrder(true, null, null, made, expires, null, null, null)));
        assertNearest("2026-06-12T10:00:00Z", underOrder(new CommunityTreatmentOrder(null, null, null, made, expires, null,
                Instant.parse("2026-06-09T10:00:00Z"), null)));
        assertNearest(null, underOrder(new CommunityTreatmentOrder(null, null, null, made, expires, null,
                Instant.parse("2026-06-09T10:00:00Z"), NOW)));
    }

    @Test
    void guardianshipHasAnEndUntilItHasEnded() {
        Instant expires = Instant.parse("2026-07-09T23:00:00Z");
        assertNearest(expires.toString(), guarded(new Guardianship(null, null, null, NOW, expires)));
        assertNearest(null, guarded(new Guardianship(null, NOW, null, NOW, expires)));
    }

    private static void assertNearest(String expected, ReferralForm form) {
        assertEquals(Optional.ofNullable(expected).map(Instant::parse), DatesAhead.nearest(form, NOW, NOW));
    }
}
