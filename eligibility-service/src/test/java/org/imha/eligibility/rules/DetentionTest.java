package org.imha.eligibility.rules;

import static org.imha.eligibility.rules.Outcome.NOT_QUALIFYING;
import static org.imha.eligibility.rules.Outcome.QUALIFIES_COMPULSORY;
import static org.imha.eligibility.rules.Outcome.UNDETERMINED;
import static org.imha.eligibility.rules.facts.APerson.aPerson;
import static org.imha.eligibility.rules.facts.AnAuthority.authority;
import static org.imha.eligibility.rules.facts.Provision.MCA_DOLS;
import static org.imha.eligibility.rules.facts.Provision.S136;
import static org.imha.eligibility.rules.facts.Provision.S2;
import static org.imha.eligibility.rules.facts.Provision.S3;
import static org.imha.eligibility.rules.facts.Provision.S37;
import static org.imha.eligibility.rules.facts.Provision.S37_41;
import static org.imha.eligibility.rules.facts.Provision.S4;
import static org.imha.eligibility.rules.facts.Provision.S46;
import static org.imha.eligibility.rules.facts.Provision.S47_49;
import static org.imha.eligibility.rules.facts.Provision.S5_2;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.imha.eligibility.rules.facts.APerson;
import org.imha.eligibility.rules.facts.AnAuthority;
import org.imha.eligibility.rules.facts.Continuation;
import org.imha.eligibility.rules.facts.Country;
import org.imha.eligibility.rules.facts.Discharge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Liable to be detained, or not, in England (s.130C(2)(a)). Everything is judged on 10 June 2026 at noon in London. */
class DetentionTest {

    record Course(String story, AnAuthority authority, Outcome expected) {

        @Override
        public String toString() {
            return story;
        }
    }

    static Stream<Course> courses() {
        return Stream.of(
                new Course("s.3 that starts at this very instant", authority(S3).started("2026-06-10T11:00:00Z"),
                        QUALIFIES_COMPULSORY),
                new Course("s.3 that starts tomorrow", authority(S3).started("2026-06-11T09:00:00Z"), NOT_QUALIFYING),
                new Course("s.3 that ended at this very instant", authority(S3).ended("2026-06-10T11:00:00Z"), NOT_QUALIFYING),
                new Course("s.3 that is to end tomorrow", authority(S3).ended("2026-06-11T09:00:00Z"), QUALIFIES_COMPULSORY),
                new Course("s.3 that expires at this very instant", authority(S3).expires("2026-06-10T11:00:00Z"),
                        UNDETERMINED),
                new Course("s.3 expired while absent without leave",
                        authority(S3).expires("2026-06-09T23:00:00Z").continuedBy(Continuation.S21), QUALIFIES_COMPULSORY),
                new Course("s.3 expired, end confirmed",
                        authority(S3).expires("2026-06-08T23:00:00Z").ended("2026-06-08T23:00:00Z"), NOT_QUALIFYING),
                new Course("s.3 that ended before it started",
                        authority(S3).started("2026-06-05T09:00:00Z").ended("2026-06-01T09:00:00Z"), UNDETERMINED),
                new Course("s.3 discharged", authority(S3).discharged(Discharge.ABSOLUTE), NOT_QUALIFYING),
                new Course("s.3 marked as conditionally discharged", authority(S3).discharged(Discharge.CONDITIONAL),
                        QUALIFIES_COMPULSORY),
                new Course("s.2 on its 28th day", authority(S2).started("2026-05-14T08:00:00Z"), QUALIFIES_COMPULSORY),
                new Course("s.2 on what would be its 29th day", authority(S2).started("2026-05-13T08:00:00Z"), UNDETERMINED),
                new Course("s.2 past 28 days, displacement of the nearest relative pending",
                        authority(S2).started("2026-05-01T08:00:00Z").continuedBy(Continuation.S29_4), QUALIFIES_COMPULSORY),
                new Course("s.4 with the second recommendation still to come",
                        authority(S4).started("2026-06-09T11:00:00Z").secondRecommendation("2026-06-10T12:00:00Z"),
                        NOT_QUALIFYING),
                new Course("s.4 whose second recommendation came after 72 hours",
                        authority(S4).started("2026-06-06T09:00:00Z").secondRecommendation("2026-06-09T10:00:00Z"),
                        UNDETERMINED),
                new Course("s.4 converted, still bearing the expiry of its 72 hours",
                        authority(S4).started("2026-06-05T09:00:00Z").secondRecommendation("2026-06-05T20:00:00Z")
                                .expires("2026-06-08T09:00:00Z"),
                        QUALIFIES_COMPULSORY),
                new Course("s.4 converted, 28 days over",
                        authority(S4).started("2026-05-01T09:00:00Z").secondRecommendation("2026-05-01T20:00:00Z"),
                        UNDETERMINED),
                new Course("s.4 recorded as ended by its second recommendation",
                        authority(S4).ended("2026-06-10T09:00:00Z").secondRecommendation("2026-06-10T09:00:00Z"),
                        UNDETERMINED),
                new Course("s.4 with its 72 hours over and no news", authority(S4).started("2026-06-07T10:00:00Z"),
                        UNDETERMINED),
                new Course("s.5(2) with an expiry that the Act does not allow",
                        authority(S5_2).started("2026-06-05T10:00:00Z").expires("2026-07-05T10:00:00Z"), UNDETERMINED),
                new Course("s.5(2) lapsed and said to be continued",
                        authority(S5_2).started("2026-06-05T10:00:00Z").continuedBy(Continuation.S21), UNDETERMINED),
                new Course("s.136 in its 30th hour, extended",
                        authority(S136).started("2026-06-09T05:00:00Z").expires("2026-06-10T17:00:00Z"), NOT_QUALIFYING),
                new Course("s.136 in its 30th hour, no news", authority(S136).started("2026-06-09T05:00:00Z"), UNDETERMINED),
                new Course("s.136 ended", authority(S136).ended("2026-06-10T05:00:00Z"), NOT_QUALIFYING),
                new Course("s.47/49 whose restriction ended (notional s.37)", authority(S47_49).restrictionEnded(),
                        QUALIFIES_COMPULSORY),
                new Course("s.37/41 whose restriction was lifted in hospital", authority(S37_41).restrictionEnded(),
                        QUALIFIES_COMPULSORY),
                new Course("conditional discharge recorded on s.37 after the restriction ended",
                        authority(S37).discharged(Discharge.CONDITIONAL).restrictionEnded(), NOT_QUALIFYING),
                new Course("s.46, ended", authority(S46).ended("2026-06-01T09:00:00Z"), NOT_QUALIFYING));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("courses")
    void readsTheCourseOfAnAuthority(Course course) {
        // When
        Evaluation evaluation = evaluate(aPerson().under(course.authority()));
        // Then
        assertEquals(course.expected(), evaluation.outcome());
    }

    @Test
    void aLiveSectionOutweighsAnEndedOne() {
        // When
        Evaluation evaluation = evaluate(aPerson().under(authority(S2).ended("2026-06-01T00:00:00Z")).under(S3));
        // Then
        assertEquals(List.of(Head.LIABLE_TO_BE_DETAINED), evaluation.heads());
    }

    @Test
    void namesEverySectionInItsReason() {
        // When
        Evaluation evaluation = evaluate(aPerson().under(S37, S3));
        // Then
        assertTrue(evaluation.reasons().getFirst().text().contains("section 3 and section 37"));
    }

    @Test
    void saysThatLeaveAbsenceAndConditionalDischargeChangeNothing() {
        assertEquals(ReasonCode.DETAINED, code(aPerson().under(S3)));
        assertEquals(ReasonCode.ON_LEAVE, code(aPerson().under(S3).onLeave(true)));
        assertEquals(ReasonCode.AWOL, code(aPerson().under(S3).onLeave(true).absentWithoutLeave(true)));
        assertEquals(ReasonCode.PART3, code(aPerson().under(S37)));
        assertEquals(ReasonCode.CONDITIONALLY_DISCHARGED,
                code(aPerson().under(authority(S37_41).discharged(Discharge.CONDITIONAL))));
    }

    @Test
    void aDeprivationOfLibertyAuthorisationGivesNoRightAndTakesNoneAway() {
        assertEquals(ReasonCode.OTHER_ACT, code(aPerson().under(MCA_DOLS).inpatient()));
        assertEquals(ReasonCode.OTHER_ACT, code(aPerson().underOtherLaw(true)));
        assertEquals(ReasonCode.DETAINED, code(aPerson().under(MCA_DOLS, S3)));
    }

    @Test
    void anotherCountrysHospitalIsNotASilentNo() {
        assertEquals(ReasonCode.OTHER_COUNTRY, code(aPerson().under(S3).inHospitalOf(Country.WALES)));
        assertEquals(ReasonCode.OTHER_COUNTRY, code(aPerson().under(S5_2).inHospitalOf(Country.WALES)));
        assertEquals(ReasonCode.OTHER_COUNTRY, code(aPerson().inpatient().inHospitalOf(Country.WALES)));
    }

    @Test
    void tellsWhoIsInHospitalFromWhoIsNot() {
        assertEquals(ReasonCode.INFORMAL, code(aPerson().inpatient()));
        assertEquals(ReasonCode.NO_STATUS, code(aPerson()));
    }

    @Test
    void aPowerThatMayBecomeMoreNamesTheFactsThatWouldTell() {
        // When
        Evaluation evaluation = evaluate(aPerson().under(S4));
        // Then
        assertEquals(List.of("/authorities/0/startedAt", "/authorities/0/secondRecommendationAt"), evaluation.missingFacts());
    }

    private static ReasonCode code(APerson person) {
        return evaluate(person).reasons().getFirst().code();
    }

    private static Evaluation evaluate(APerson person) {
        return England2009.RULES.evaluate(person.build());
    }
}
