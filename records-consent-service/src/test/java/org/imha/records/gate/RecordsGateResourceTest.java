package org.imha.records.gate;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.imha.records.testing.KnownCase.advocate;
import static org.imha.records.testing.KnownCase.withdraw;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.inject.Inject;

import org.imha.kernel.event.casework.CaseClosed;
import org.imha.kernel.inbox.DeadLetters;
import org.imha.kernel.inbox.UpToDate;
import org.imha.kernel.testing.Events;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.TestDatabase;
import org.imha.kernel.testing.Tokens;
import org.imha.records.testing.KnownCase;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RecordsGateResourceTest {

    @Inject
    UpToDate upToDate;

    @Inject
    DeadLetters deadLetters;

    @Test
    void theVeryNextDecisionAfterAWithdrawalIsNo() {
        // Given
        KnownCase known = KnownCase.ofAQualifyingPerson();
        UUID grant = known.granted();
        known.ask("advocate-one").body("decision", equalTo("PERMIT")).body("grantId", equalTo(grant.toString()));

        // When
        withdraw(grant, advocate("advocate-one")).statusCode(200);

        // Then
        known.ask("advocate-one").body("decision", equalTo("DENY")).body("reason.code", equalTo("GRANT_WITHDRAWN"));
    }

    @Test
    void nothingMayBeSeenWhileCaseworkWasNotHeardForTooLong() {
        // Given
        KnownCase known = KnownCase.ofAQualifyingPerson();
        known.granted();

        // When
        upToDate.until(Instant.now().minus(Duration.ofMinutes(16)));

        // Then
        known.ask("advocate-one").body("decision", equalTo("DENY")).body("reason.code", equalTo("CASE_NOT_CURRENT"));
        upToDate.until(Instant.now().minus(Duration.ofMinutes(14)));
        known.ask("advocate-one").body("decision", equalTo("PERMIT"));
    }

    @Test
    void nothingMayBeSeenWhileAFactAboutTheCaseCouldNotBeHandled() {
        // Given
        KnownCase known = KnownCase.ofAQualifyingPerson();
        known.granted();

        // When
        deadLetters.keep(Events.received(new CaseClosed(known.id(), known.referralId(), "x")), new IllegalStateException());

        // Then
        known.ask("advocate-one").body("decision", equalTo("DENY")).body("reason.code", equalTo("CASE_NOT_CURRENT"));
        KnownCase another = KnownCase.ofAQualifyingPerson();
        another.granted();
        another.ask("advocate-one").body("decision", equalTo("PERMIT"));
    }

    @Test
    void everyDecisionIsOnRecord() {
        KnownCase known = KnownCase.ofAQualifyingPerson();
        known.ask("advocate-one").body("reason.code", equalTo("NO_GRANT"));
        known.ask("advocate-two").body("reason.code", equalTo("NOT_YOUR_CASE"));
        var entries = Rows.accessLog(known.id());
        assertTrue(entries.stream().allMatch(entry -> entry.get("action").equals("DECIDE")));
        assertEquals(2, entries.size());
        assertEquals("NOT_YOUR_CASE", entries.getLast().get("refusal_reason"));
    }

    @Test
    void onlyAServiceAsksForSomebodyElse() {
        KnownCase known = KnownCase.ofAQualifyingPerson();
        known.granted();
        ask(known, Tokens.service("casework-service"), "advocate-one").statusCode(200).body("decision", equalTo("PERMIT"));
        ask(known, advocate("advocate-two"), "advocate-one").statusCode(422).body("errors.pointer", contains("#/onBehalfOf"));
    }

    @Test
    void aQuestionThatLeavesSomethingOpenIsNotAnswered() {
        given().auth().oauth2(advocate("advocate-one")).contentType("application/json").body("{}")
                .post("/v1/records-access-decisions").then()
                .statusCode(422).body("errors.pointer", contains("#/caseId", "#/holderOdsCode", "#/recordType"));
    }

    private static io.restassured.response.ValidatableResponse ask(KnownCase known, String token, String onBehalfOf) {
        return given().auth().oauth2(token).contentType("application/json")
                .body("""
                        {"caseId": "%s", "recordType": "HOSPITAL_DETENTION_AND_TREATMENT", "holderOdsCode": "RXM", "onBehalfOf": "%s"}"""
                        .formatted(known.id(), onBehalfOf))
                .post("/v1/records-access-decisions").then();
    }
}
