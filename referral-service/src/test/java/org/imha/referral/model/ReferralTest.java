package org.imha.referral.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.imha.kernel.event.EligibilityStanding;
import org.imha.kernel.event.PublishedEvent;
import org.imha.kernel.event.Telling;
import org.imha.kernel.event.referral.AcceptanceBasis;
import org.imha.kernel.event.referral.EligibilityChanged;
import org.imha.kernel.event.referral.ReferralAccepted;
import org.imha.kernel.event.referral.ReferralAmended;
import org.imha.kernel.event.referral.ReferralAwaitsStatusChange;
import org.imha.kernel.event.referral.ReferralBegunAgain;
import org.imha.kernel.event.referral.ReferralNeedsTriage;
import org.imha.kernel.problem.ApiProblem;
import org.imha.referral.model.Determination.Outcome;
import org.imha.referral.model.StatusChange.Decision;
import org.imha.referral.model.form.Person;
import org.imha.referral.model.form.Referrer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferralTest {

    private static final NamedAdvocate ADVOCATE = new NamedAdvocate("Jo Example", "01632 960 111", "jo@provider.example");
    private static final Instant NOW = Instant.parse("2026-06-10T11:00:00Z");
    private static final Instant TOMORROW = NOW.plusSeconds(86_400);
    private static final Decision CASEWORK = new Decision("casework-service", NOW, "CASE");

    @Test
    void whoQualifiesIsAcceptedByRight() {
        Referral referral = submitted();
        List<PublishedEvent> facts = referral.determined(answer(Outcome.QUALIFIES_COMPULSORY, null), Optional.empty(), NOW);
        assertEquals(ReferralStatus.ACCEPTED_STATUTORY, referral.status());
        assertEquals(AcceptanceBasis.STATUTORY, only(facts, ReferralAccepted.class).basis());
    }

    @Test
    void whoMayQualifyIsAcceptedWhileEvidenceIsChased() {
        Referral referral = submitted();
        List<PublishedEvent> facts = referral.determined(answer(Outcome.UNDETERMINED, null), Optional.empty(), NOW);
        assertEquals(ReferralStatus.ACCEPTED_PENDING_EVIDENCE, referral.status());
        assertEquals(AcceptanceBasis.PENDING_EVIDENCE, only(facts, ReferralAccepted.class).basis());
    }

    @Test
    void whoDoesNotQualifyTodayButMaySoonWaits() {
        Referral referral = submitted();
        only(referral.determined(answer(Outcome.NOT_QUALIFYING, TOMORROW), Optional.empty(), NOW),
                ReferralAwaitsStatusChange.class);
        assertEquals(ReferralStatus.PENDING_STATUS_CHANGE, referral.status());
    }

    @Test
    void whoDoesNotQualifyGoesToACoordinatorAndCanBeSignposted() {
        Referral referral = submitted();
        only(referral.determined(answer(Outcome.NOT_QUALIFYING, null), Optional.empty(), NOW), ReferralNeedsTriage.class);
        referral.signpost(new Decision("coordinator", NOW, "PALS"));
        assertEquals(ReferralStatus.SIGNPOSTED, referral.status());
    }

    @Test
    void whoQualifiesCannotBeSignposted() {
        Referral referral = submitted();
        referral.determined(answer(Outcome.QUALIFIES_COMPULSORY, null), Optional.empty(), NOW);
        assertThrows(ApiProblem.class, () -> referral.signpost(new Decision("coordinator", NOW, "PALS")));
    }

    @Test
    void theSameAnswerTwiceChangesNothing() {
        Referral referral = submitted();
        Determination answer = answer(Outcome.QUALIFIES_COMPULSORY, null);
        referral.determined(answer, Optional.empty(), NOW);
        assertTrue(referral.determined(answer, Optional.empty(), NOW).isEmpty());
    }

    @Test
    void aWaitingPersonWhoComesToQualifyIsAccepted() {
        Referral referral = submitted();
        referral.determined(answer(Outcome.NOT_QUALIFYING, TOMORROW), Optional.empty(), NOW);
        only(referral.determined(answer(Outcome.QUALIFIES_COMPULSORY, null), Optional.empty(), TOMORROW),
                ReferralAccepted.class);
    }

    @Test
    void anOpenedCaseHearsWhenThePersonStopsQualifyingAndTheReferralStaysWhereItIs() {
        Referral referral = submitted();
        referral.determined(answer(Outcome.QUALIFIES_COMPULSORY, TOMORROW), Optional.empty(), NOW);
        referral.caseOpened(UUID.randomUUID(), new Decision("casework-service", NOW, "CASE_OPENED"));
        EligibilityChanged changed = only(referral.determined(answer(Outcome.NOT_QUALIFYING, null), Optional.empty(), TOMORROW),
                EligibilityChanged.class);
        assertEquals(EligibilityStanding.NOT_QUALIFYING, changed.standing());
        assertEquals(ReferralStatus.CASE_OPENED, referral.status());
    }

    /** An informal patient in Wales has no tribunal rights to be helped with (s.130G). */
    @Test
    void anOpenedCaseHearsWhenThePersonQualifiesOnAnotherHeadOrByAnotherLaw() {
        Referral referral = submitted();
        referral.determined(answer(Outcome.QUALIFIES_COMPULSORY, TOMORROW), Optional.empty(), NOW);
        assertEquals(EligibilityStanding.QUALIFIES, changed(referral, answer(Outcome.QUALIFIES_INFORMAL, TOMORROW)));
        assertEquals(EligibilityStanding.QUALIFIES, changed(referral, under("WAL-2025", Outcome.QUALIFIES_INFORMAL)));
        assertEquals(EligibilityStanding.NOT_QUALIFYING, changed(referral, under("WAL-2025", Outcome.NOT_QUALIFYING)));
        assertEquals(List.of(),
                referral.determined(under("WAL-2012", Outcome.NOT_QUALIFYING), Optional.empty(), TOMORROW));
    }

    @Test
    void anAcceptedPersonWhoStopsQualifyingBeforeTheCaseIsOpenIsToldOfTheSameWay() {
        Referral referral = submitted();
        referral.determined(answer(Outcome.UNDETERMINED, TOMORROW), Optional.empty(), NOW);
        only(referral.determined(answer(Outcome.NOT_QUALIFYING, null), Optional.empty(), TOMORROW), EligibilityChanged.class);
        referral.caseOpened(UUID.randomUUID(), new Decision("casework-service", NOW, "CASE_OPENED"));
        assertEquals(ReferralStatus.CASE_OPENED, referral.status());
    }

    /** ENG-2025: an informal patient held for some hours under s.5(2), which ends in one of two ways (130CA(c)). */
    @Test
    void aShortHoldSuspendsAndItsEndRestoresAndTheReferralStaysAccepted() {
        Referral referral = submitted();
        referral.determined(answer(Outcome.QUALIFIES_INFORMAL, null), Optional.empty(), NOW);
        referral.caseOpened(UUID.randomUUID(), CASEWORK);
        assertEquals(EligibilityStanding.NOT_QUALIFYING, changed(referral, answer(Outcome.NOT_QUALIFYING, TOMORROW)));
        assertEquals(EligibilityStanding.QUALIFIES, changed(referral, answer(Outcome.QUALIFIES_INFORMAL, null)));
        assertEquals(ReferralStatus.CASE_OPENED, referral.status());
    }

    @Test
    void aDateThatPassedWithoutAConfirmedEndIsToldOfOnceAndNothingIsClosed() {
        Referral referral = submitted();
        referral.determined(answer(Outcome.QUALIFIES_COMPULSORY, TOMORROW), Optional.empty(), NOW);
        assertEquals(EligibilityStanding.UNDETERMINED, changed(referral, answer(Outcome.UNDETERMINED, null)));
        assertTrue(referral.determined(answer(Outcome.UNDETERMINED, null), Optional.empty(), TOMORROW).isEmpty());
        assertEquals(ReferralStatus.ACCEPTED_STATUTORY, referral.status());
    }

    @Test
    void aReferralEndsWithItsCaseAndIsNotDecidedAboutAnyMore() {
        Referral referral = submitted();
        referral.determined(answer(Outcome.QUALIFIES_COMPULSORY, TOMORROW), Optional.empty(), NOW);
        referral.caseOpened(UUID.randomUUID(), CASEWORK);
        referral.caseClosed(CASEWORK);
        assertTrue(referral.determined(answer(Outcome.NOT_QUALIFYING, null), Optional.empty(), TOMORROW).isEmpty());
        assertEquals("Closed", referral.status().progress());
        assertEquals(Outcome.QUALIFIES_COMPULSORY, referral.eligibility().orElseThrow().outcome());
    }

    @Test
    void anAnswerThatWasOvertakenOnItsWayChangesNothing() {
        Referral referral = submitted();
        Determination late = answer(Outcome.NOT_QUALIFYING, null);
        referral.determined(new Determination(UUID.randomUUID(), Outcome.QUALIFIES_COMPULSORY, List.of(), List.of(), List.of(),
                List.of(), TOMORROW, null, null, null, null), Optional.empty(), TOMORROW);
        assertTrue(referral.determined(late, Optional.empty(), TOMORROW).isEmpty());
        assertEquals(ReferralStatus.ACCEPTED_STATUTORY, referral.status());
    }

    @Test
    void aVisitMustBeMadeWhereTheDeterminationSaysSo() {
        Referral bySelf = submitted();
        assertFalse(bySelf.mustVisit());
        bySelf.determined(answer(Outcome.QUALIFIES_COMPULSORY, null, true), Optional.empty(), NOW);
        assertTrue(bySelf.mustVisit());
    }

    @ParameterizedTest
    @CsvSource({ "SELF, PATIENT", "NEAREST_RELATIVE, NEAREST_RELATIVE", "RESPONSIBLE_CLINICIAN, RESPONSIBLE_CLINICIAN",
            "AMHP, AMHP", "HOSPITAL_MANAGERS, HOSPITAL_MANAGERS", "MHA_OFFICE, HOSPITAL_MANAGERS",
            "CARER_FAMILY_OR_FRIEND, CARER", "GP, ANYBODY_ELSE" })
    void theReferrerAsksForAVisitInTheirCapacity(ReferrerKind kind, String requester) {
        assertEquals(requester, kind.visitRequester());
    }

    @Test
    void whoDoesNotQualifyIsHelpedUnderAContractAndGetsNoOtherAnswer() {
        Referral referral = submitted();
        Contract.Extension bought = new Contract.Extension("E1000", Contract.Extra.INFORMAL_INPATIENT);
        List<PublishedEvent> facts = referral.determined(answer(Outcome.NOT_QUALIFYING, null), Optional.of(bought), NOW);
        assertEquals(AcceptanceBasis.CONTRACTUAL, only(facts, ReferralAccepted.class).basis());
        assertEquals(Outcome.NOT_QUALIFYING, referral.eligibility().orElseThrow().outcome());
        assertEquals(Optional.of(bought), referral.contract());
    }

    @Test
    void aContractMattersNoMoreOnceThePersonQualifies() {
        Referral referral = submitted();
        Contract.Extension bought = new Contract.Extension("E1000", Contract.Extra.INFORMAL_INPATIENT);
        referral.determined(answer(Outcome.NOT_QUALIFYING, null), Optional.of(bought), NOW);
        List<PublishedEvent> facts = referral.determined(answer(Outcome.QUALIFIES_COMPULSORY, null), Optional.of(bought), NOW);
        assertEquals(AcceptanceBasis.STATUTORY, only(facts, ReferralAccepted.class).basis());
        assertEquals(Optional.empty(), referral.contract());
    }

    @Test
    void anUnchangedNoDoesNotEndTheWaitForWhatWasAsked() {
        Referral referral = submitted();
        referral.determined(answer(Outcome.NOT_QUALIFYING, null), Optional.empty(), NOW);
        referral.requestInformation(new Decision("coordinator", NOW, "Which section?"));
        assertTrue(referral.determined(answer(Outcome.NOT_QUALIFYING, null), Optional.empty(), NOW).isEmpty());
        assertEquals(Optional.of("Which section?"), referral.informationRequested());
        referral.supplyInformation(new Decision("trust-rxm", NOW, "Section 3"));
        assertEquals(ReferralStatus.TRIAGE, referral.status());
        assertEquals(Optional.empty(), referral.informationRequested());
    }

    @Test
    void whoDeclinesQualifiesAsBeforeAndCanBeOfferedHelpAgain() {
        Referral referral = submitted();
        Determination yes = answer(Outcome.QUALIFIES_COMPULSORY, null);
        referral.determined(yes, Optional.empty(), NOW);
        referral.decline(new Refusal(true, null), new Decision("coordinator", NOW, "Not now"));
        assertEquals(Outcome.QUALIFIES_COMPULSORY, referral.eligibility().orElseThrow().outcome());
        assertEquals("Declined", referral.progress());
        referral.offerAgain(new Decision("coordinator", NOW, "Asked again"));
        only(referral.determined(yes, Optional.empty(), NOW), ReferralAccepted.class);
    }

    @Test
    void thatThePersonDeclinedIsTheirsToTell() {
        Referral referral = submitted();
        referral.decline(new Refusal(false, null), new Decision("coordinator", NOW, "Does not want the ward to know"));
        assertEquals("Closed", referral.progress());
        assertEquals(ReferralStatus.CASE_CLOSED, referral.statusForReferrer());
    }

    @Test
    void whoReferredCannotTakeAnAdvocateAway() {
        Referral referral = submitted();
        referral.determined(answer(Outcome.QUALIFIES_COMPULSORY, null), Optional.empty(), NOW);
        referral.caseOpened(UUID.randomUUID(), CASEWORK);
        assertThrows(ApiProblem.class, () -> referral.withdraw(new Decision("trust-rxm", NOW, "Discharged")));
    }

    @Test
    void aMergerCanBeUndoneAndTheHistoryOfBothTellsOfIt() {
        Referral referral = submitted();
        Determination yes = answer(Outcome.QUALIFIES_COMPULSORY, null);
        referral.determined(yes, Optional.empty(), NOW);
        Referral survivor = submitted();
        referral.mergeInto(survivor, new Decision("coordinator", NOW, "Same person"));
        assertEquals(Optional.of(survivor.id()), referral.mergedInto());
        Decision undone = new Decision("coordinator", NOW, "Twins");
        referral.unmerge(undone);
        survivor.gaveBack(referral, List.of(), undone);
        assertEquals(Optional.empty(), referral.mergedInto());
        only(referral.determined(yes, Optional.empty(), NOW), ReferralAccepted.class);
        assertEquals(List.of("RECEIVED", "TOOK_OVER 2345-6789: Same person", "GAVE_BACK 2345-6789: Twins"),
                survivor.history().stream().map(StatusChange::why).toList());
        assertEquals(ReferralStatus.SUBMITTED, survivor.status());
    }

    @Test
    void nothingIsMergedIntoItselfOrIntoWhatIsOver() {
        Decision decision = new Decision("coordinator", NOW, "Same person");
        Referral one = submitted();
        assertRefused(ReferralProblem.REFERRAL_NOT_MERGEABLE, () -> one.mergeInto(one, decision));
        Referral merged = submitted();
        merged.mergeInto(submitted(), decision);
        assertRefused(ReferralProblem.REFERRAL_NOT_MERGEABLE, () -> one.mergeInto(merged, decision));
        assertRefused(ReferralProblem.REFERRAL_MOVE_NOT_ALLOWED, () -> merged.mergeInto(one, decision));
        assertRefused(ReferralProblem.REFERRAL_NOT_MERGED, () -> one.unmerge(decision));
        assertEquals(ReferralStatus.SUBMITTED, one.status());
    }

    /** The ward refers first, the approved mental health professional second: the visit must be made all the same. */
    @Test
    void aDutyToVisitIsTakenOverAndGivenBack() {
        // Given
        Decision decision = new Decision("coordinator", NOW, "Same person");
        Referral survivor = submitted();
        Referral asked = submittedBy(ReferrerKind.AMHP);
        Referral askedToo = submittedBy(ReferrerKind.AMHP);
        assertFalse(survivor.mustVisit());

        // When
        asked.mergeInto(survivor, decision);
        askedToo.mergeInto(survivor, decision);

        // Then
        assertTrue(survivor.mustVisit());
        survivor.gaveBack(asked, List.of(askedToo), decision);
        assertTrue(survivor.mustVisit());
        survivor.gaveBack(askedToo, List.of(), decision);
        assertFalse(survivor.mustVisit());
    }

    /** Casework still closes the case of before while help was offered and accepted again here. */
    @Test
    void newsOfCaseworkThatCrossWithANewBeginningLeaveTheReferralWithItsCase() {
        // Given
        Referral referral = submitted();
        Determination yes = answer(Outcome.QUALIFIES_COMPULSORY, null);
        referral.determined(yes, Optional.empty(), NOW);
        referral.decline(new Refusal(true, null), new Decision("coordinator", NOW, "Not now"));
        referral.offerAgain(new Decision("coordinator", NOW, "Asked again"));
        referral.determined(yes, Optional.empty(), NOW);

        // When
        referral.caseOpened(UUID.randomUUID(), casework(1));
        referral.caseClosed(casework(2));
        referral.caseReopened(casework(3));

        // Then
        assertEquals(ReferralStatus.CASE_OPENED, referral.status());
        assertEquals("Accepted", referral.progress());
        referral.caseClosed(casework(2));
        assertEquals(ReferralStatus.CASE_OPENED, referral.status());
        referral.caseClosed(casework(4));
        referral.caseReopened(casework(3));
        referral.caseOpened(UUID.randomUUID(), casework(1));
        assertEquals(ReferralStatus.CASE_CLOSED, referral.status());
    }

    @Test
    void aClosureThatArrivesBeforeTheCaseIsOpenAgainDoesNotEndWhatBeganAgain() {
        Referral referral = submitted();
        Determination yes = answer(Outcome.QUALIFIES_COMPULSORY, null);
        referral.determined(yes, Optional.empty(), NOW);
        referral.caseOpened(UUID.randomUUID(), casework(1));
        referral.caseAllocated(Optional.of(ADVOCATE));
        Referral survivor = submitted();
        referral.mergeInto(survivor, new Decision("coordinator", NOW, "Same person"));
        referral.unmerge(new Decision("coordinator", NOW, "Twins"));
        referral.determined(yes, Optional.empty(), NOW);
        referral.caseClosed(casework(2));
        assertEquals(ReferralStatus.ACCEPTED_STATUTORY, referral.status());
        referral.caseReopened(casework(3));
        assertEquals(ReferralStatus.CASE_OPENED, referral.status());
        // Nobody has the case yet.
        assertEquals("Accepted", referral.progress());
    }

    @Test
    void whoTheAdvocateIsStandsBesideTheProgressAndIsForgottenWhenNobodyHasTheCase() {
        // Given
        Referral referral = submitted();
        referral.determined(answer(Outcome.QUALIFIES_COMPULSORY, null), Optional.empty(), NOW);
        referral.caseOpened(UUID.randomUUID(), casework(1));
        assertEquals(Optional.empty(), referral.advocate());

        // When
        referral.caseAllocated(Optional.of(ADVOCATE));

        // Then
        assertEquals(Optional.of(ADVOCATE), referral.advocate());
        NamedAdvocate next = new NamedAdvocate("Kim Other", null, null);
        referral.caseAllocated(Optional.of(next));
        assertEquals(Optional.of(next), referral.advocate());
        referral.caseReopened(casework(2));
        assertEquals(Optional.empty(), referral.advocate());
        referral.caseAllocated(Optional.of(ADVOCATE));
        referral.caseClosed(casework(3));
        assertEquals(Optional.empty(), referral.advocate());
        // What came late brings nobody back.
        referral.caseAllocated(Optional.of(ADVOCATE));
        assertEquals(Optional.empty(), referral.advocate());
    }

    /** Casework closes the case a moment later; nobody is told who it was meanwhile, nor when the referral begins again. */
    @Test
    void anEndForgetsWhoTheAdvocateWasBeforeTheCaseFollows() {
        // Given
        Referral referral = submitted();
        referral.determined(answer(Outcome.QUALIFIES_COMPULSORY, null), Optional.empty(), NOW);
        referral.caseOpened(UUID.randomUUID(), casework(1));
        referral.caseAllocated(Optional.of(ADVOCATE));

        // When
        referral.mergeInto(submitted(), new Decision("coordinator", NOW, "Same person"));
        referral.unmerge(new Decision("coordinator", NOW, "Twins"));
        referral.determined(answer(Outcome.QUALIFIES_COMPULSORY, null), Optional.empty(), NOW);
        referral.caseOpened(UUID.randomUUID(), casework(2));

        // Then
        assertEquals(Optional.empty(), referral.advocate());
        assertEquals("NamedAdvocate[not shown]", ADVOCATE.toString());
    }

    @Test
    void aSignpostedReferralBeginsAgainWhenTheLegalStatusChanges() {
        Referral referral = submitted();
        referral.determined(answer(Outcome.NOT_QUALIFYING, null), Optional.empty(), NOW);
        referral.signpost(new Decision("coordinator", NOW, "PALS"));
        assertInstanceOf(ReferralBegunAgain.class,
                referral.legalStatusChanged(LegalStatus.NOT_KNOWN, new Decision("trust-rxm", NOW, "S3")));
        only(referral.determined(answer(Outcome.QUALIFIES_COMPULSORY, null), Optional.empty(), NOW), ReferralAccepted.class);
    }

    @Test
    void whoCameToAHospitalWhoseCommissionerBuysMoreIsAcceptedOnTheSameAnswer() {
        Referral referral = submitted();
        Determination no = answer(Outcome.NOT_QUALIFYING, null);
        referral.determined(no, Optional.empty(), NOW);
        Contract.Extension bought = new Contract.Extension("RXC", Contract.Extra.INFORMAL_INPATIENT);
        assertEquals(AcceptanceBasis.CONTRACTUAL,
                only(referral.determined(no, Optional.of(bought), NOW), ReferralAccepted.class).basis());
        assertTrue(referral.determined(no, Optional.empty(), NOW).isEmpty(), "who was taken on stays taken on");
        assertEquals(ReferralStatus.ACCEPTED_CONTRACTUAL, referral.status());
    }

    @Test
    void anAmendmentAsksAboutEligibilityOnlyWhereItBearsOnIt() {
        Referral referral = submitted();
        referral.determined(answer(Outcome.NOT_QUALIFYING, null), Optional.empty(), NOW);
        Decision ward = new Decision("coordinator", NOW, "The ward rang");
        assertEquals(Telling.TOLD, ((ReferralAmended) referral.amend(referral.form(), Telling.TOLD, ward)).telling());
        assertFalse(referral.isDueAt(NOW));
        referral.amend(ReferralForm.of(new Person("Okafor", "Ada", null, LocalDate.of(2010, 2, 3), null, null, null, null, null,
                null), referral.form().referrer(), null, null, "Help"), Telling.TOLD, ward);
        assertTrue(referral.isDueAt(NOW));
        assertEquals("FACTS_AMENDED", referral.history().getLast().why());
        assertEquals(ReferralStatus.TRIAGE, referral.status());
    }

    @Test
    void oneThatIsOverIsNotAmended() {
        Referral referral = submitted();
        referral.withdraw(new Decision("trust-rxm", NOW, "Sent twice"));
        ApiProblem refusal = assertThrows(ApiProblem.class,
                () -> referral.amend(referral.form(), Telling.TOLD, new Decision("coordinator", NOW, "x")));
        assertEquals(ReferralProblem.REFERRAL_MOVE_NOT_ALLOWED, refusal.code());
    }

    @Test
    void theEndOfTheCaseFindsAReferralThatEndedBefore() {
        Referral referral = submitted();
        referral.decline(new Refusal(true, null), new Decision("coordinator", NOW, "Not now"));
        referral.caseOpened(UUID.randomUUID(), CASEWORK);
        referral.caseClosed(CASEWORK);
        assertEquals(ReferralStatus.DECLINED_BY_PATIENT, referral.status());
    }

    @Test
    void equalityMonitoringIsNotKeptWithTheForm() {
        assertEquals(null, submitted().form().equality());
    }

    @Test
    void nothingPersonalPrintsItself() {
        assertFalse((submitted() + " " + submitted().form()).contains("Okafor"));
        assertFalse(new Decision("coordinator", NOW, "Okafor said no").toString().contains("Okafor"));
    }

    private static Decision casework(int minutes) {
        return new Decision("casework-service", NOW.plusSeconds(60L * minutes), "CASE");
    }

    private static void assertRefused(ReferralProblem code, Runnable act) {
        assertEquals(code, assertThrows(ApiProblem.class, act::run).code());
    }

    static Referral submitted() {
        return submittedBy(ReferrerKind.SELF);
    }

    private static Referral submittedBy(ReferrerKind kind) {
        ReferralForm form = ReferralForm.of(
                new Person("Okafor", "Ada", null, null, null, null, null, null, null, null),
                new Referrer(kind, null, null, null, null, null, null, null), null, null, "Help");
        return Referral.submit(UUID.randomUUID(), "2345-6789", form,
                new Referral.Submission("trust-rxm", Optional.of("RXM"), NOW));
    }

    private static Determination answer(Outcome outcome, Instant reevaluateAt) {
        return answer(outcome, reevaluateAt, false);
    }

    private static Determination answer(Outcome outcome, Instant reevaluateAt, boolean visitMustBeMade) {
        return answer("ENG-2009", outcome, reevaluateAt, visitMustBeMade);
    }

    private static Determination under(String ruleSet, Outcome outcome) {
        return answer(ruleSet, outcome, null, false);
    }

    private static Determination answer(String ruleSet, Outcome outcome, Instant reevaluateAt, boolean visitMustBeMade) {
        return new Determination(UUID.randomUUID(), outcome, List.of(), List.of(), List.of(), List.of(), NOW, reevaluateAt,
                new Determination.RuleSet(ruleSet, "1"),
                new Determination.Duties(new Determination.VisitDuty(visitMustBeMade)), null);
    }

    private static EligibilityStanding changed(Referral referral, Determination answer) {
        return only(referral.determined(answer, Optional.empty(), TOMORROW), EligibilityChanged.class).standing();
    }

    private static <E> E only(List<PublishedEvent> facts, Class<E> kind) {
        assertEquals(1, facts.size());
        return kind.cast(facts.getFirst());
    }
}
