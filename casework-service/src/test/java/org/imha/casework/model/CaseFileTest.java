package org.imha.casework.model;

import static org.imha.casework.testing.Cases.aCase;
import static org.imha.casework.testing.Cases.anAdult;
import static org.imha.kernel.event.EligibilityStanding.NOT_QUALIFYING;
import static org.imha.kernel.event.EligibilityStanding.QUALIFIES;
import static org.imha.kernel.event.EligibilityStanding.UNDETERMINED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.imha.kernel.event.EligibilityStanding;
import org.imha.kernel.problem.ApiProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseFileTest {

    private static final Act ACT = new Act("somebody", Instant.parse("2026-02-01T10:00:00Z"));
    private static final LocalDate GRACE_ENDS = LocalDate.parse("2026-03-01");
    private static final Closure RESOLVED = Closure.of(ClosureReason.ISSUE_RESOLVED);

    /** The life story: opened, allocated, met, handed over, closed. */
    @Test
    void livesFromOpeningToClosure() {
        // Given
        CaseFile file = aCase(true);

        // When
        file.allocateTo("advocate-one", null, ACT);
        file.visited(false, ACT.at(), ACT);
        file.visited(true, ACT.at(), ACT);
        file.allocateTo("advocate-two", "advocate-one is ill", ACT);
        file.visited(true, ACT.at(), ACT);
        file.close(RESOLVED, ACT);

        // Then
        assertEquals(
                List.of(CaseStatus.WAITING, CaseStatus.ALLOCATED, CaseStatus.FIRST_CONTACT_ATTEMPTED, CaseStatus.ACTIVE,
                        CaseStatus.CLOSED),
                file.history().stream().map(StatusChange::toStatus).toList());
        assertEquals(List.of("advocate-one", "advocate-two"),
                file.allocations().stream().map(Allocation::advocateId).toList());
        assertEquals(3, file.visitAttempts());
    }

    @Test
    void anAttemptAloneDoesNotMakeItActive() {
        CaseFile file = aCase(false);
        file.allocateTo("advocate-one", null, ACT);
        file.visited(false, ACT.at(), ACT);
        assertEquals(CaseStatus.FIRST_CONTACT_ATTEMPTED, file.status());
    }

    @Test
    void refusesTheAdvocateWhoHasItAlready() {
        CaseFile file = aCase(false);
        file.allocateTo("advocate-one", null, ACT);
        assertRefused(CaseworkProblem.ADVOCATE_HAS_THE_CASE, () -> file.allocateTo("advocate-one", null, ACT));
    }

    @Test
    void nothingHappensToAClosedCase() {
        CaseFile file = aCase(false);
        file.close(RESOLVED, ACT);
        assertRefused(CaseworkProblem.CASE_CLOSED, () -> file.allocateTo("advocate-one", null, ACT));
        assertRefused(CaseworkProblem.CASE_CLOSED, () -> file.visited(true, ACT.at(), ACT));
        assertRefused(CaseworkProblem.CASE_CLOSED, () -> file.close(RESOLVED, ACT));
    }

    @ParameterizedTest
    @EnumSource(ClosureReason.class)
    void onlyAnAttemptAllowsToSayThatSomebodyWhoseVisitIsADutyWasNotReached(ClosureReason reason) {
        boolean notReached = reason == ClosureReason.DID_NOT_RESPOND || reason == ClosureReason.LOST_CONTACT;
        Closure how = Closure.of(reason);
        if (notReached) {
            assertRefused(CaseworkProblem.VISIT_NOT_ATTEMPTED, () -> aCase(true).close(how, ACT));
        } else {
            aCase(true).close(how, ACT);
        }
        aCase(false).close(how, ACT);
        CaseFile attempted = aCase(true);
        attempted.allocateTo("advocate-one", null, ACT);
        attempted.visited(false, ACT.at(), ACT);
        attempted.close(how, ACT);
    }

    @Test
    void newsOfTheStandingAreToldOnceAndOlderNewsChangeNothing() {
        CaseFile file = aCase(false);
        assertTrue(learn(file, NOT_QUALIFYING, 0));
        assertFalse(learn(file, NOT_QUALIFYING, 0));
        assertFalse(learn(file, QUALIFIES, -1));
        assertEquals(NOT_QUALIFYING, file.standing());
        assertFalse(file.isClosed());
    }

    /** An informal patient under the Act of 2025, held for some hours under s.5(2): suspended, chased, restored. */
    @Test
    void losingTheStandingSuspendsThePowersAndGainingItBringsThemBackAndTheCaseStaysWhereItIs() {
        // Given
        CaseFile file = aCase(false);
        file.allocateTo("advocate-one", null, ACT);
        assertEquals(Powers.IN_FORCE, file.powers());
        assertEquals(Optional.empty(), file.suspendedSince());

        // When
        learn(file, NOT_QUALIFYING, 1);
        learn(file, UNDETERMINED, 2);

        // Then
        assertEquals(Powers.SUSPENDED, file.powers());
        assertEquals(Optional.of(day(1)), file.suspendedSince());
        learn(file, QUALIFIES, 3);
        assertEquals(Powers.IN_FORCE, file.powers());
        assertEquals(Optional.empty(), file.suspendedSince());
        assertEquals(CaseStatus.ALLOCATED, file.status());
        assertEquals(List.of("NOT_QUALIFYING", "UNDETERMINED", "QUALIFIES"), file.history().stream()
                .skip(2).map(StatusChange::reason).toList());
        assertEquals(ACT.by(), file.history().getLast().changedBy());
        assertEquals(ACT.at(), file.history().getLast().changedAt());
    }

    @Test
    void aCaseThatIsOpenedWhileEvidenceIsChasedHasNoPowersYet() {
        CaseFile file = CaseFile.open(UUID.randomUUID(), aCase(false).introduction(), anAdult(),
                KnownStanding.of(UNDETERMINED, day(0)), ACT);
        assertEquals(Powers.SUSPENDED, file.powers());
        assertEquals(Optional.of(day(0)), file.suspendedSince());
    }

    @Test
    void thePowersEndWithTheCaseAndLaterNewsAreOnlyRemembered() {
        CaseFile file = aCase(false);
        learn(file, NOT_QUALIFYING, 1);
        file.close(RESOLVED, ACT);
        assertEquals(Powers.ENDED, file.powers());
        assertEquals(Optional.empty(), file.suspendedSince());
        assertFalse(learn(file, QUALIFIES, 2));
        assertEquals(Powers.ENDED, file.powers());
        assertEquals(QUALIFIES, file.reopen(file.introduction(), anAdult(), ACT).standing());
        assertEquals(Powers.IN_FORCE, file.powers());
    }

    /** Merged by mistake and taken apart again: the same case, as the person can be met now, and nobody's. */
    @Test
    void endsWithItsReferralAndIsTakenUpAgainWithIt() {
        // Given
        CaseFile file = aCase(false);
        file.allocateTo("advocate-one", null, ACT);

        // When
        assertTrue(file.referralEnded(ClosureReason.DUPLICATE, day(1), ACT).isPresent());

        // Then
        assertEquals(Optional.of(Closure.of(ClosureReason.DUPLICATE)), file.closure());
        KnownStanding accepted = KnownStanding.of(UNDETERMINED, day(2));
        assertTrue(file.mayReopen(accepted));
        Introduction anew = new Introduction("7K4M-29QX", "Sam", "RXM54", "Heron", false, "en", false);
        assertEquals(UNDETERMINED, file.reopen(anew, anAdult(), accepted, ACT).standing());
        assertEquals(CaseStatus.WAITING, file.status());
        assertEquals(Optional.empty(), file.advocateId());
        assertEquals(Optional.empty(), file.closure());
        assertEquals(Powers.SUSPENDED, file.powers());
        assertEquals("Heron", file.introduction().ward());
        assertEquals(1, file.allocations().size());
        assertEquals(List.of("DUPLICATE", "REFERRAL_BEGAN_AGAIN"),
                file.history().stream().skip(2).map(StatusChange::reason).toList());
    }

    @Test
    void onlyAnAcceptanceAfterTheReferralEndedOpensTheCaseAgain() {
        // Given
        CaseFile ended = aCase(false);
        ended.referralEnded(ClosureReason.PERSON_WITHDREW, day(1), ACT);
        CaseFile closedByPeople = aCase(false);
        closedByPeople.close(RESOLVED, ACT);

        // When Then
        assertFalse(ended.mayReopen(KnownStanding.of(QUALIFIES, day(0))));
        assertFalse(ended.mayReopen(KnownStanding.of(QUALIFIES, day(1))));
        assertTrue(ended.mayReopen(KnownStanding.of(QUALIFIES, day(2))));
        assertFalse(closedByPeople.mayReopen(KnownStanding.of(QUALIFIES, day(2))));
        assertFalse(aCase(false).mayReopen(KnownStanding.of(QUALIFIES, day(2))));
        // Its end crossed with the closure, and help was offered and accepted again since.
        assertTrue(closedByPeople.referralEnded(ClosureReason.PERSON_WITHDREW, day(3), ACT).isEmpty());
        assertEquals(Optional.of(RESOLVED), closedByPeople.closure());
        assertTrue(closedByPeople.mayReopen(KnownStanding.of(QUALIFIES, day(4))));
    }

    @Test
    void anEndThatAnAcceptanceHasOvertakenClosesNothing() {
        CaseFile file = aCase(false);
        file.referralEnded(ClosureReason.PERSON_WITHDREW, day(1), ACT);
        file.reopen(file.introduction(), file.background(), KnownStanding.of(QUALIFIES, day(3)), ACT);
        assertTrue(file.referralEnded(ClosureReason.DUPLICATE, day(2), ACT).isEmpty());
        assertEquals(CaseStatus.WAITING, file.status());
    }

    /** Nobody says that the person was not reached. */
    @Test
    void aVisitThatIsADutyDoesNotKeepTheCaseOfAReferralThatEnded() {
        assertTrue(aCase(true).referralEnded(ClosureReason.REFERRAL_WITHDRAWN, day(1), ACT).isPresent());
    }

    /** The one who no longer qualifies is not dropped: the advocate finishes, without powers. */
    @Test
    void whoStopsQualifyingHasATimeOfGraceAndWhoQualifiesAgainGoesOnWhereTheyWere() {
        // Given
        CaseFile file = aCase(false);
        file.allocateTo("advocate-one", null, ACT);
        file.visited(true, ACT.at(), ACT);

        // When
        learn(file, NOT_QUALIFYING, 1);

        // Then
        assertEquals(CaseStatus.CLOSING, file.status());
        assertEquals(Optional.of(GRACE_ENDS), file.grace().map(Grace::endsOn));
        assertEquals(Powers.SUSPENDED, file.powers());
        learn(file, UNDETERMINED, 2);
        assertEquals(CaseStatus.CLOSING, file.status());
        learn(file, QUALIFIES, 3);
        assertEquals(CaseStatus.ACTIVE, file.status());
        assertEquals(Optional.empty(), file.grace());
    }

    @Test
    void aCaseThatNobodyHasYetKeepsWaitingThroughItsTimeOfGrace() {
        CaseFile file = aCase(false);
        learn(file, NOT_QUALIFYING, 1);
        assertEquals(CaseStatus.WAITING, file.status());
        assertEquals(Optional.of(GRACE_ENDS), file.grace().map(Grace::endsOn));
        learn(file, QUALIFIES, 2);
        assertEquals(Optional.empty(), file.grace());
    }

    @Test
    void whoeverGetsACaseInItsTimeOfGraceFinishesIt() {
        CaseFile file = aCase(false);
        learn(file, NOT_QUALIFYING, 1);
        file.allocateTo(Allocation.of("advocate-one", null, null, ACT), ACT);
        assertEquals(CaseStatus.CLOSING, file.status());
        file.resume("CONTRACT", ACT);
        assertEquals(CaseStatus.ALLOCATED, file.status());
        assertEquals(Optional.empty(), file.grace());
    }

    @Test
    void restsAndGoesOnFromWhereItGotMeanwhile() {
        // Given
        CaseFile file = aCase(false);
        file.allocateTo("advocate-one", null, ACT);
        file.putOnHold(Hold.until(GRACE_ENDS, Hold.Reason.ON_LEAVE, null, null), ACT);

        // When
        file.contacted(Reached.TWO_WAY, ACT.at(), ACT);

        // Then
        assertEquals(CaseStatus.ON_HOLD, file.status());
        file.resume("OBSTACLE_GONE", ACT);
        assertEquals(CaseStatus.ACTIVE, file.status());
        assertEquals(Optional.empty(), file.hold());
    }

    @Test
    void aRestOutlastsATimeOfGrace() {
        // Given
        CaseFile file = aCase(false);
        file.allocateTo("advocate-one", null, ACT);
        file.putOnHold(Hold.until(GRACE_ENDS, Hold.Reason.SECLUSION, null, null), ACT);

        // When
        learn(file, NOT_QUALIFYING, 1);
        file.contacted(Reached.FACE_TO_FACE, ACT.at(), ACT);
        learn(file, QUALIFIES, 2);

        // Then
        assertEquals(CaseStatus.ON_HOLD, file.status());
        assertEquals(Optional.of(Hold.Reason.SECLUSION), file.hold().map(Hold::reason));
        file.resume("OBSTACLE_GONE", ACT);
        assertEquals(CaseStatus.ACTIVE, file.status());
    }

    @Test
    void helpGoesOnUnderAContractWithoutThePowers() {
        CaseFile file = aCase(false);
        file.allocateTo("advocate-one", null, ACT);
        learn(file, NOT_QUALIFYING, 1);
        file.resume("CONTRACT", ACT);
        assertEquals(CaseStatus.ALLOCATED, file.status());
        assertEquals(Powers.SUSPENDED, file.powers());
    }

    @Test
    void theFirstAnswerIsToldOnceAndTheEarliestCounts() {
        CaseFile file = aCase(false);
        file.allocateTo("advocate-one", null, ACT);
        assertTrue(file.contacted(Reached.NOT_REACHED, day(1), ACT).isEmpty());
        assertTrue(file.contacted(Reached.TWO_WAY, day(3), ACT).isPresent());
        assertTrue(file.visited(true, day(2), ACT).isEmpty());
        assertEquals(new ContactClock(day(1), day(2), day(2)), file.clock());
    }

    @Test
    void somebodyReopensAClosedCaseUnlessItsReferralIsOver() {
        CaseFile closed = aCase(false);
        closed.close(RESOLVED, ACT);
        closed.reopen(closed.introduction(), anAdult(), ACT);
        assertEquals(CaseStatus.WAITING, closed.status());
        assertEquals("REOPENED", closed.history().getLast().reason());
        closed.referralEnded(ClosureReason.PERSON_WITHDREW, day(1), ACT);
        assertRefused(CaseworkProblem.REFERRAL_IS_OVER, () -> closed.reopen(closed.introduction(), anAdult(), ACT));
    }

    @Test
    void theLatestSwitchSaysWhetherThePersonInstructs() {
        CaseFile file = aCase(false);
        assertFalse(file.isNonInstructed());
        file.switchMode(nonInstructed("2026-02-01"));
        assertTrue(file.isNonInstructed());
        assertThrows(ApiProblem.class, () -> file.switchMode(nonInstructed("2026-01-31")));
        assertEquals(1, file.modeSwitches().size());
    }

    private static ModeSwitch nonInstructed(String since) {
        return new ModeSwitch(ModeSwitch.Mode.NON_INSTRUCTED, LocalDate.parse(since), ModeSwitch.Approach.RIGHTS_BASED,
                "the ward", LocalDate.parse("2026-03-01"), "Does not respond to questions", null, "advocate-one", ACT.at());
    }

    @Test
    void printsNothingPersonal() {
        CaseFile file = aCase(false);
        assertEquals("CaseFile[" + file.id() + "]", file.toString());
        assertFalse(file.introduction().toString().contains("Sam"));
    }

    private static boolean learn(CaseFile file, EligibilityStanding standing, int day) {
        return file.learn(KnownStanding.of(standing, day(day)), GRACE_ENDS, ACT).isPresent();
    }

    private static Instant day(int days) {
        return ACT.at().plus(Duration.ofDays(days));
    }

    private static void assertRefused(CaseworkProblem code, Runnable act) {
        assertEquals(code, assertThrows(ApiProblem.class, act::run).code());
    }
}
