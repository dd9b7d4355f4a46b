package org.imha.casework.opening;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.imha.casework.testing.Cases.as;
import static org.imha.casework.testing.Cases.coordinator;
import static org.imha.kernel.event.EligibilityStanding.NOT_QUALIFYING;
import static org.imha.kernel.event.EligibilityStanding.QUALIFIES;
import static org.imha.kernel.event.Telling.SUPPRESSED;
import static org.imha.kernel.event.Telling.TOLD;
import static org.imha.kernel.event.referral.AcceptanceBasis.PENDING_EVIDENCE;
import static org.imha.kernel.event.referral.AcceptanceBasis.STATUTORY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.ws.rs.WebApplicationException;

import org.imha.casework.model.CaseFile;
import org.imha.casework.model.CaseFiles;
import org.imha.casework.model.known.Background;
import org.imha.casework.model.known.Circumstances;
import org.imha.casework.model.known.LegalFacts;
import org.imha.casework.testing.Register;
import org.imha.casework.testing.WithReferrals;
import org.imha.kernel.event.Telling;
import org.imha.kernel.event.referral.AcceptanceBasis;
import org.imha.kernel.event.referral.EligibilityChanged;
import org.imha.kernel.event.referral.ReferralAccepted;
import org.imha.kernel.event.referral.ReferralAmended;
import org.imha.kernel.inbox.ReceivedEvent;
import org.imha.kernel.testing.Events;
import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.web.Correlation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(WithReferrals.class)
class OpeningTest {

    private static final String OPENED = "uk.org.imha.case.opened.v1";
    private static final String STANDING_CHANGED = "uk.org.imha.case.standing-changed.v1";

    Neighbour referrals;
    private final UUID referral = UUID.randomUUID();

    @BeforeEach
    void theReferralCanBeRead() {
        referrals.forget();
        referrals.answers("/v1/referrals/" + referral, 200, """
                {"id": "%s", "reference": "7K4M-29QX", "status": "ACCEPTED_STATUTORY", "mustVisit": true,
                 "eligibility": {"outcome": "QUALIFIES_COMPULSORY", "ruleSet": {"id": "ENG-2009", "version": "1"}},
                 "person": {"familyName": "Example", "givenNames": "Samuel", "knownAs": "Sam", "nhsNumber": "9990000018",
                  "dateOfBirth": "1990-02-28", "contact": {"phone": "1", "safeToLeaveMessage": true}},
                 "location": {"hospital": {"odsCode": "RXM54", "name": "Example Unit"}, "ward": "Kestrel"},
                 "communication": {"language": "pa", "interpreterNeeded": true, "needs": ["EASY_READ"]},
                 "receivedAt": "2026-01-05T08:30:00Z", "answeredAt": "2026-01-05T09:30:00Z", "urgency": {"urgent": true},
                 "advocatePreference": {"gender": "FEMALE", "culture": "Knows Ramadan"},
                 "referrer": {"kind": "WARD_STAFF", "name": "Dana Hill", "organisation": {"odsCode": "RXM"}, "phone": "1"},
                 "professionals": [{"role": "RESPONSIBLE_CLINICIAN", "name": "Dr Ito", "email": "i@example.org"}],
                 "keyDates": [{"kind": "TRIBUNAL_HEARING", "at": "2026-01-20T10:00:00Z"}],
                 "risk": {"known": true, "kinds": ["VIOLENCE"], "note": "..."},
                 "legalStatus": {"hospitalCountry": "ENGLAND", "onLeave": true,
                   "authorities": [{"provision": "S2", "startedAt": "2026-01-04T20:15:00Z"}, {"provision": "NEWER_CODE"}]}}\
                """.formatted(referral));
    }

    /** The work follows from it: who may be allocated, which days must not be missed, what targets count from. */
    @Test
    void aCaseKnowsWhatSurroundsThePerson() {
        // When
        Events.deliver(accepted(STATUTORY));

        // Then
        CaseFile opened = Arc.container().instance(CaseFiles.class).get().ofReferral(referral).orElseThrow();
        Background known = opened.background();
        assertEquals(LocalDate.parse("1990-02-28"), known.dateOfBirth());
        assertEquals(Instant.parse("2026-01-05T08:30:00Z"), known.receivedAt());
        assertEquals(Instant.parse("2026-01-05T09:30:00Z"), known.answeredAt());
        assertTrue(known.urgent());
        Circumstances around = known.circumstances();
        assertEquals("WARD_STAFF", around.referrer().kind());
        assertEquals("Dr Ito", around.professionals().getFirst().name());
        assertEquals(Instant.parse("2026-01-20T10:00:00Z"), around.keyDates().getFirst().at());
        assertEquals(List.of("EASY_READ"), around.needs());
        assertEquals(List.of("VIOLENCE"), around.riskKinds());
        assertEquals(List.of("S2", "NEWER_CODE"),
                around.legalStatus().authorities().stream().map(LegalFacts.Authority::provision).toList());
        assertEquals(Instant.parse("2026-01-04T20:15:00Z"), around.legalStatus().authorities().getFirst().startedAt());
        as(coordinator()).get("/v1/cases/" + opened.id()).then().body("receivedAt", equalTo("2026-01-05T08:30:00Z"))
                .body("keyDates.kind", contains("TRIBUNAL_HEARING")).body("needs", contains("EASY_READ"))
                .body("riskKnown", equalTo(true)).body("urgent", equalTo(true)).body("safeToLeaveMessage", equalTo(true))
                .body("qualification.outcome", equalTo("QUALIFIES_COMPULSORY"))
                .body("qualification.ruleSetId", equalTo("ENG-2009"));
    }

    /** What help must cover follows from it, and which days must not be missed. */
    @Test
    void aLaterDeterminationIsReadAgainEvenWhenThePersonStillQualifies() {
        // Given
        Events.deliver(accepted(STATUTORY));
        theReferralNowSaysKestrelIsLeft();

        // When
        Events.deliver(new EligibilityChanged(referral, QUALIFIES, "/v1/referrals/" + referral));

        // Then
        assertEquals("CHANGE", Rows.accessLog((UUID) theCase().get("id")).getLast().get("action"));
        as(coordinator()).get("/v1/cases/" + theCase().get("id")).then()
                .body("qualification.outcome", equalTo("QUALIFIES_INFORMAL"))
                .body("qualification.ruleSetId", equalTo("WAL-2012")).body("ward", equalTo("Merlin"))
                .body("safeToLeaveMessage", equalTo(false));
        assertEquals(List.of(OPENED), Rows.announced((UUID) theCase().get("id")));
    }

    @Test
    void whileReferralServiceIsAwayTheDeterminationWaitsAndNothingOfItIsKept() {
        // Given
        Events.deliver(accepted(STATUTORY));
        referrals.answers("/v1/referrals/" + referral, 503, "{}");
        ReceivedEvent fact = Events.received(new EligibilityChanged(referral, NOT_QUALIFYING, "/v1/referrals/" + referral));
        assertThrows(WebApplicationException.class, () -> Events.deliver(fact));
        assertEquals("QUALIFIES", theCase().get("standing"));

        // When
        theReferralCanBeRead();
        boolean handled = Events.deliver(fact);

        // Then
        assertTrue(handled);
        assertEquals("NOT_QUALIFYING", theCase().get("standing"));
    }

    @Test
    void opensOneCaseWithWhatAnAdvocateNeedsAtFirstSightWhateverIsDeliveredAgain() {
        // When
        ReceivedEvent delivery = Events.deliver(accepted(STATUTORY));
        boolean again = Events.deliver(delivery);
        Events.deliver(accepted(STATUTORY));

        // Then
        assertFalse(again);
        Map<String, Object> row = theCase();
        assertEquals("WAITING", row.get("status"));
        assertEquals("QUALIFIES", row.get("standing"));
        assertEquals("7K4M-29QX", row.get("reference"));
        assertEquals("Sam", row.get("display_name"));
        assertEquals("9990000018", row.get("match_nhs_number"));
        assertEquals("example samuel 1990-02-28", row.get("match_person"));
        as(coordinator()).get("/v1/cases/{id}", row.get("id")).then().statusCode(200)
                .body("advocatePreference.gender", equalTo("FEMALE"))
                .body("advocatePreference.culture", equalTo("Knows Ramadan"));
        assertEquals("RXM54", row.get("hospital_ods_code"));
        assertEquals("Kestrel", row.get("ward"));
        assertEquals(true, row.get("must_visit"));
        assertEquals("pa", row.get("language"));
        assertEquals(true, row.get("interpreter_needed"));
        assertEquals(List.of(OPENED), Rows.announced((UUID) row.get("id")));
        assertEquals("casework-service", Rows.accessLog((UUID) row.get("id")).getFirst().get("actor_id"));
        assertEquals(Set.of("GET /v1/referrals/" + referral + " "), Set.copyOf(referrals.requests()));
    }

    @Test
    void aCaseOpenedWhileEvidenceIsChasedQualifiesWhenTheReferralIsAcceptedForCertain() {
        // Given
        Events.deliver(accepted(PENDING_EVIDENCE));
        assertEquals("UNDETERMINED", theCase().get("standing"));

        // When
        Events.deliver(accepted(STATUTORY));

        // Then
        assertEquals("QUALIFIES", theCase().get("standing"));
        assertEquals(List.of(OPENED, STANDING_CHANGED), Rows.announced((UUID) theCase().get("id")));
    }

    @Test
    void losingTheRightChangesTheStandingAndNeverClosesTheCase() {
        // Given
        Events.deliver(accepted(STATUTORY));

        // When
        ReceivedEvent delivery = Events.deliver(new EligibilityChanged(referral, NOT_QUALIFYING, "/v1/referrals/" + referral));
        Events.deliver(delivery);

        // Then
        assertEquals("NOT_QUALIFYING", theCase().get("standing"));
        assertEquals("WAITING", theCase().get("status"));
        assertEquals(List.of(OPENED, STANDING_CHANGED), Rows.announced((UUID) theCase().get("id")));
    }

    @Test
    void aStandingThatIsLostAndFoundAgainShowsInTheCaseAndItsHistory() {
        // Given
        Events.deliver(accepted(STATUTORY));
        String path = "/v1/cases/" + theCase().get("id");
        as(coordinator()).get(path).then().body("powers", equalTo("IN_FORCE")).body("suspendedSince", nullValue());

        // When
        Events.deliver(new EligibilityChanged(referral, NOT_QUALIFYING, "/v1/referrals/" + referral));

        // Then
        as(coordinator()).get(path).then().body("status", equalTo("WAITING")).body("powers", equalTo("SUSPENDED"))
                .body("suspendedSince", notNullValue()).body("history.toStatus", contains("WAITING", "WAITING"))
                .body("history[1].reason", equalTo("NOT_QUALIFYING"))
                .body("history[1].changedBy", equalTo("casework-service")).body("history[1].changedAt", notNullValue());
        Events.deliver(new EligibilityChanged(referral, QUALIFIES, "/v1/referrals/" + referral));
        as(coordinator()).get(path).then().body("powers", equalTo("IN_FORCE")).body("suspendedSince", nullValue())
                .body("history.reason", contains(null, "NOT_QUALIFYING", "QUALIFIES"));
        assertEquals(List.of(OPENED, STANDING_CHANGED, STANDING_CHANGED), Rows.announced((UUID) theCase().get("id")));
    }

    @Test
    void anAcceptanceThatIsReplayedLateDoesNotOverruleNewerNews() {
        // Given
        ReceivedEvent late = Events.received(accepted(STATUTORY));
        Events.deliver(accepted(PENDING_EVIDENCE));
        Events.deliver(new EligibilityChanged(referral, NOT_QUALIFYING, "/v1/referrals/" + referral));

        // When
        Events.deliver(late);

        // Then
        assertEquals("NOT_QUALIFYING", theCase().get("standing"));
    }

    @Test
    void aReferralThatIsNotThereIsAFailureAndLeavesNothing() {
        referrals.answers("/v1/referrals/" + referral, 404, "{}");
        WebApplicationException failure = assertThrows(WebApplicationException.class,
                () -> Events.deliver(accepted(STATUTORY)));
        assertEquals(404, failure.getResponse().getStatus());
        assertTrue(cases().isEmpty());
    }

    @Test
    void whileReferralServiceIsAwayTheFactWaitsAndIsTakenLater() {
        // Given
        referrals.answers("/v1/referrals/" + referral, 503, "{}");
        ReceivedEvent fact = Events.received(accepted(STATUTORY));
        assertThrows(WebApplicationException.class, () -> Events.deliver(fact));
        assertTrue(cases().isEmpty());

        // When
        theReferralCanBeRead();
        boolean handled = Events.deliver(fact);

        // Then
        assertTrue(handled);
        assertEquals(1, cases().size());
    }

    @Test
    void asksUnderTheCorrelationIdOfTheFact() {
        String correlationId = UUID.randomUUID().toString();
        Correlation.beginCausedBy(UUID.randomUUID().toString(), correlationId, null);
        try {
            Events.deliver(accepted(STATUTORY));
        } finally {
            Correlation.end();
        }
        assertEquals(List.of(correlationId), referrals.correlationIds());
    }

    @Test
    void newsForAReferralWithoutACaseAreAFailureSoThatTheyAreKept() {
        assertThrows(IllegalStateException.class,
                () -> Events.deliver(new EligibilityChanged(referral, NOT_QUALIFYING, "/v1/referrals/" + referral)));
    }

    @Test
    void aReferralWithHardlyAnythingInItGetsItsCase() {
        referrals.answers("/v1/referrals/" + referral, 200,
                "{\"reference\": \"7K4M-29QX\", \"person\": {\"familyName\": \"X\"}}");
        Events.deliver(accepted(PENDING_EVIDENCE));
        assertEquals("X", theCase().get("display_name"));
        assertEquals(false, theCase().get("must_visit"));
    }

    @Test
    void whatTheCaseShowsFollowsAnAmendedReferralAndItsAdvocateIsTold() {
        // Given
        Events.deliver(accepted(STATUTORY));
        UUID id = (UUID) theCase().get("id");
        Register.ensure("advocate-one");
        as(coordinator()).header("If-Match", "\"0\"").contentType("application/json")
                .body("{\"advocateId\": \"advocate-one\"}").post("/v1/cases/" + id + "/allocation").then().statusCode(200);
        theReferralNowSaysKestrelIsLeft();

        // When
        ReceivedEvent delivery = Events.deliver(amended(TOLD));
        Events.deliver(delivery);

        // Then
        Map<String, Object> row = theCase();
        assertEquals("Samuel Example", row.get("display_name"));
        assertEquals("RXT01", row.get("hospital_ods_code"));
        assertEquals("Merlin", row.get("ward"));
        assertEquals(false, row.get("must_visit"));
        assertEquals("en", row.get("language"));
        assertEquals(false, row.get("interpreter_needed"));
        assertEquals("7K4M-29QX", row.get("reference"));
        assertEquals(List.of(OPENED, "uk.org.imha.case.allocated.v1", "uk.org.imha.case.amended.v1"), Rows.announced(id));
        assertEquals("CHANGE", Rows.accessLog(id).getLast().get("action"));
        as(coordinator()).get("/v1/cases/" + id).then().body("ward", equalTo("Merlin"));
    }

    @Test
    void aCaseThatNobodyHasYetIsAmendedWithoutAWord() {
        Events.deliver(accepted(STATUTORY));
        theReferralNowSaysKestrelIsLeft();
        Events.deliver(amended(SUPPRESSED));
        assertEquals("Merlin", theCase().get("ward"));
        assertEquals(List.of(OPENED), Rows.announced((UUID) theCase().get("id")));
    }

    @Test
    void anAmendedReferralWithoutACaseNeedsNothing() {
        Events.deliver(amended(TOLD));
        assertTrue(cases().isEmpty());
        assertEquals(List.of(), referrals.requests());
    }

    @Test
    void whileReferralServiceIsAwayTheAmendmentWaits() {
        Events.deliver(accepted(STATUTORY));
        referrals.answers("/v1/referrals/" + referral, 503, "{}");
        ReceivedEvent fact = Events.received(amended(TOLD));
        assertThrows(WebApplicationException.class, () -> Events.deliver(fact));
        theReferralNowSaysKestrelIsLeft();
        assertTrue(Events.deliver(fact));
        assertEquals("Merlin", theCase().get("ward"));
    }

    @Test
    void aClosedCaseStaysAsItWas() {
        Events.deliver(accepted(STATUTORY));
        Rows.execute("UPDATE case_file SET status = 'CLOSED', closure_reason = 'ISSUE_RESOLVED' WHERE referral_id = ?",
                referral);
        theReferralNowSaysKestrelIsLeft();
        Events.deliver(amended(TOLD));
        assertEquals("Kestrel", theCase().get("ward"));
    }

    private void theReferralNowSaysKestrelIsLeft() {
        referrals.answers("/v1/referrals/" + referral, 200, """
                {"id": "%s", "reference": "7K4M-29QX", "status": "CASE_OPENED", "mustVisit": false,
                 "eligibility": {"outcome": "QUALIFIES_INFORMAL", "ruleSet": {"id": "WAL-2012"}},
                 "person": {"familyName": "Example", "givenNames": "Samuel"},
                 "location": {"hospital": {"odsCode": "RXT01"}, "ward": "Merlin"},
                 "communication": {"language": "en", "interpreterNeeded": false}}""".formatted(referral));
    }

    private ReferralAmended amended(Telling telling) {
        return new ReferralAmended(referral, telling, "/v1/referrals/" + referral);
    }

    private ReferralAccepted accepted(AcceptanceBasis basis) {
        return new ReferralAccepted(referral, basis, "/v1/referrals/" + referral);
    }

    private Map<String, Object> theCase() {
        assertEquals(1, cases().size());
        return cases().getFirst();
    }

    private List<Map<String, Object>> cases() {
        return Rows.query("SELECT * FROM case_file WHERE referral_id = ?", referral);
    }
}
