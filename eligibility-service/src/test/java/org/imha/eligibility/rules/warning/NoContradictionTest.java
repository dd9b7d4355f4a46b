package org.imha.eligibility.rules.warning;

import static org.imha.eligibility.rules.facts.APerson.aPerson;
import static org.imha.eligibility.rules.facts.AnAuthority.authority;
import static org.imha.eligibility.rules.facts.Provision.MCA_DOLS;
import static org.imha.eligibility.rules.facts.Provision.S136;
import static org.imha.eligibility.rules.facts.Provision.S2;
import static org.imha.eligibility.rules.facts.Provision.S3;
import static org.imha.eligibility.rules.facts.Provision.S37;
import static org.imha.eligibility.rules.facts.Provision.S37_41;
import static org.imha.eligibility.rules.facts.Provision.S4;
import static org.imha.eligibility.rules.facts.Provision.S5_2;
import static org.imha.eligibility.rules.facts.Treatment.DiscussedWith.APPROVED_CLINICIAN;
import static org.imha.eligibility.rules.facts.Treatment.Section.S57;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.imha.eligibility.rules.facts.APerson;
import org.imha.eligibility.rules.facts.Continuation;
import org.imha.eligibility.rules.facts.Discharge;
import org.junit.jupiter.api.Test;

/** What goes together draws no warning, and what does not draws one and no more. */
class NoContradictionTest {

    private static final String PAST = "2026-06-01T09:00:00Z";

    @Test
    void datesThatFollowEachOther() {
        assertWarnings(aPerson().under(authority(S3).started(PAST).ended(PAST)));
        assertWarnings(aPerson().under(authority(S3).started(PAST).expires(PAST)));
        assertWarnings(aPerson().under(authority(S3).started("2026-06-10T11:00:00Z")));
        assertWarnings(aPerson().under(authority(S3).ended("2026-06-10T11:00:00Z")));
        assertWarnings(aPerson().born("2026-06-10"));
    }

    @Test
    void aContinuationThatTheActKnows() {
        assertWarnings(aPerson().under(authority(S3).continuedBy(Continuation.S21)));
        assertWarnings(aPerson().under(authority(S2).continuedBy(Continuation.S29_4)));
        assertWarnings(aPerson().under(authority(S3).continuedBy(Continuation.S29_4)), WarningCode.CONTINUATION_NOT_POSSIBLE);
    }

    @Test
    void aSecondRecommendationInTimeAndOneThatCannotBe() {
        assertWarnings(aPerson().under(authority(S4).started("2026-06-09T09:00:00Z")
                .secondRecommendation("2026-06-10T09:00:00Z")));
        assertWarnings(aPerson().under(authority(S3).started(PAST).secondRecommendation("2026-06-09T09:00:00Z")),
                WarningCode.SECOND_RECOMMENDATION_NOT_S4);
        assertWarnings(aPerson().under(authority(S3).ended(PAST).secondRecommendation(PAST)),
                WarningCode.SECOND_RECOMMENDATION_NOT_S4);
    }

    @Test
    void aDischargeOrAnEndOfRestrictionsThatFitsTheSection() {
        assertWarnings(aPerson().under(authority(S37_41).discharged(Discharge.CONDITIONAL)));
        assertWarnings(aPerson().under(authority(S37_41).restrictionEnded()));
        assertWarnings(aPerson().under(authority(S37_41).discharged(Discharge.CONDITIONAL).restrictionEnded()));
        assertWarnings(aPerson().under(authority(S37).discharged(Discharge.CONDITIONAL).restrictionEnded()));
        assertWarnings(aPerson().under(authority(S37_41).discharged(Discharge.ABSOLUTE)));
        assertWarnings(aPerson().under(authority(S37).discharged(Discharge.ABSOLUTE).ended(PAST)));
    }

    @Test
    void whatMayStandBesideACommunityTreatmentOrder() {
        assertWarnings(aPerson().under(S3).onOrder());
        assertWarnings(aPerson().under(S136).onOrder());
        assertWarnings(aPerson().under(MCA_DOLS).onOrder());
        assertWarnings(aPerson().under(authority(S5_2).ended(PAST)).onOrder());
        assertWarnings(aPerson().under(S3).recalled());
        assertWarnings(aPerson().under(S5_2).onOrder(false, null));
        assertWarnings(aPerson().under(S2).onOrder(null, null));
    }

    @Test
    void whatMayStandBesideGuardianship() {
        assertWarnings(aPerson().under(S2).underGuardianship());
        assertWarnings(aPerson().under(S3).underGuardianship(PAST, null));
        assertWarnings(aPerson().under(authority(S3).ended(PAST)).underGuardianship());
    }

    @Test
    void aCodeThatHidesNothing() {
        assertWarnings(aPerson().withCode("02"));
        assertWarnings(aPerson().withCode("03").onOrder(false, null));
        assertWarnings(aPerson().withCode("03").under(S3));
    }

    @Test
    void leaveOfThoseWhoCanHaveIt() {
        assertWarnings(aPerson().under(S3).absentWithoutLeave(true));
        assertWarnings(aPerson().onLeave(false).absentWithoutLeave(false));
        assertWarnings(aPerson().absentWithoutLeave(true), WarningCode.LEAVE_WITHOUT_AUTHORITY);
        assertWarnings(aPerson().under(authority(S3).ended(PAST)).onLeave(true), WarningCode.LEAVE_WITHOUT_AUTHORITY);
    }

    @Test
    void otherLawThatIsStatedTheSameWayTwice() {
        assertWarnings(aPerson().under(MCA_DOLS).underOtherLaw(true));
        assertWarnings(aPerson().under(S3).underOtherLaw(false));
        assertWarnings(aPerson().under(authority(MCA_DOLS).ended(PAST)).underOtherLaw(false));
    }

    @Test
    void aTreatmentThatEndedAfterItWasProposed() {
        assertWarnings(aPerson().discussing(S57, APPROVED_CLINICIAN, PAST, PAST));
        assertWarnings(aPerson().discussing(S57, APPROVED_CLINICIAN, null, PAST));
        assertWarnings(aPerson().discussing(S57, APPROVED_CLINICIAN, PAST, null));
    }

    @Test
    void aWarningSaysWhereToLookAndWhatIsWrong() {
        // When
        Warning warning = Contradictions.in(aPerson().under(S3).underGuardianship().build()).getFirst();
        // Then
        assertEquals("/guardianship, /authorities: Admission under s.3 ends guardianship (s.6(4)).", warning.sentence());
    }

    private static void assertWarnings(APerson person, WarningCode... expected) {
        assertEquals(List.of(expected), Contradictions.in(person.build()).stream().map(Warning::code).toList());
    }
}
