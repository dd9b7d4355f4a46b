package org.imha.referral.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.imha.kernel.event.EligibilityStanding;
import org.imha.kernel.event.PublishedEvent;
import org.imha.kernel.event.referral.AcceptanceBasis;
import org.imha.kernel.event.referral.EligibilityChanged;
import org.imha.kernel.event.referral.ReferralAccepted;
import org.imha.kernel.event.referral.ReferralAwaitsStatusChange;
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
    void anotherOutcomeOfTheSameClassIsNoNewsToTheOthers() {
        Referral referral = submitted();
        referral.determined(answer(Outcome.QUALIFIES_COMPULSORY, null), Optional.empty(), NOW);
        assertTrue(referral.determined(answer(Outcome.QUALIFIES_INFORMAL, null), Optional.empty(), TOMORROW).isEmpty());
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
    void aMergerCanBeUndone() {
        Referral referral = submitted();
        Determination yes = answer(Outcome.QUALIFIES_COMPULSORY, null);
        referral.determined(yes, Optional.empty(), NOW);
        UUID earlier = UUID.randomUUID();
        referral.mergeInto(earlier, new Decision("coordinator", NOW, "Same person"));
        assertEquals(Optional.of(earlier), referral.mergedInto());
        referral.unmerge(new Decision("coordinator", NOW, "Twins"));
        assertEquals(Optional.empty(), referral.mergedInto());
        only(referral.determined(yes, Optional.empty(), NOW), ReferralAccepted.class);
    }

    @Test
    void aSignpostedReferralBeginsAgainWhenTheLegalStatusChanges() {
        Referral referral = submitted();
        referral.determined(answer(Outcome.NOT_QUALIFYING, null), Optional.empty(), NOW);
        referral.signpost(new Decision("coordinator", NOW, "PALS"));
        assertTrue(referral.legalStatusChanged(LegalStatus.NOT_KNOWN, new Decision("trust-rxm", NOW, "S3")).isPresent());
        only(referral.determined(answer(Outcome.QUALIFIES_COMPULSORY, null), Optional.empty(), NOW), ReferralAccepted.class);
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
    }

    static Referral submitted() {
        ReferralForm form = ReferralForm.of(
                new Person("Okafor", "Ada", null, null, null, null, null, null, null, null),
                new Referrer(ReferrerKind.SELF, null, null, null, null, null, null, null), null, null, "Help");
        return Referral.submit(UUID.randomUUID(), "2345-6789", form,
                new Referral.Submission("trust-rxm", Optional.of("RXM"), NOW));
    }

    private static Determination answer(Outcome outcome, Instant reevaluateAt) {
        return answer(outcome, reevaluateAt, false);
    }

    private static Determination answer(Outcome outcome, Instant reevaluateAt, boolean visitMustBeMade) {
        return new Determination(UUID.randomUUID(), outcome, List.of(), List.of(), List.of(), List.of(), NOW, reevaluateAt,
                new Determination.RuleSet("ENG-2009", "1"),
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
