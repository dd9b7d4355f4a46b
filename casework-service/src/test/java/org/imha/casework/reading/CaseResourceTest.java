package org.imha.casework.reading;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.imha.casework.testing.Cases.advocate;
import static org.imha.casework.testing.Cases.allocated;
import static org.imha.casework.testing.Cases.as;
import static org.imha.casework.testing.Cases.coordinator;
import static org.imha.casework.testing.Cases.otherAdvocate;
import static org.imha.casework.testing.Cases.waiting;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.UUID;

import org.imha.casework.testing.WithReferrals;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(WithReferrals.class)
class CaseResourceTest {

    @Test
    void showsACaseWithItsHistoryAndWhatTheCallerMayDo() {
        UUID id = allocated();
        as(advocate()).get("/v1/cases/{id}", id).then().statusCode(200).header("ETag", "\"1\"")
                .header("Cache-Control", "no-store").body("status", equalTo("ALLOCATED")).body("displayName", equalTo("Sam"))
                .body("advocateId", equalTo("advocate-one")).body("history.toStatus", contains("WAITING", "ALLOCATED"))
                .body("allocations.allocatedBy", contains("coordinator"))
                .body("actions.action", contains("allocate", "record-visit", "record-work", "keep-deadlines",
                        "switch-mode", "settle-deadline", "hold", "resume",
                        "close", "reopen"))
                .body("actions.allowed", contains(false, true, true, true, true, true, true, false, true, false))
                .body("actions[0].reason", equalTo("NOT_ALLOWED"));
        assertEquals("READ", lastAccess(id).get("action"));
    }

    @Test
    void anotherAdvocatesCaseIsNotFoundAndTheRefusalIsOnRecord() {
        // Given
        UUID id = allocated();

        // When
        as(otherAdvocate()).get("/v1/cases/{id}", id).then().statusCode(404).body("code", equalTo("NOT_FOUND"));

        // Then
        assertEquals("advocate-two", lastAccess(id).get("actor_id"));
        assertEquals("NOT_YOURS", lastAccess(id).get("refusal_reason"));
    }

    @Test
    void aCaseThatDoesNotExistReadsTheSame() {
        UUID nobodys = UUID.randomUUID();
        as(coordinator()).get("/v1/cases/{id}", nobodys).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        assertEquals("NOT_FOUND", lastAccess(nobodys).get("refusal_reason"));
    }

    @Test
    void theTrustNeverSeesACase() {
        as(Tokens.trust("RXM")).get("/v1/cases/{id}", allocated()).then().statusCode(403);
        as(Tokens.trust("RXM")).get("/v1/cases").then().statusCode(403);
    }

    @Test
    void findsTheCaseOfAReferral() {
        // Given
        UUID id = waiting(true);
        UUID referral = (UUID) Rows.query("SELECT referral_id FROM case_file WHERE id = ?", id).getFirst().get("referral_id");

        // When, Then
        as(coordinator()).get("/v1/cases?referralId={r}&status=WAITING", referral).then().statusCode(200)
                .body("items.id", contains(id.toString())).body("next", equalTo(null));
        as(coordinator()).get("/v1/cases?referralId={r}&status=CLOSED", referral).then().body("items", empty());
        assertEquals("LIST", lastAccess(id).get("action"));
    }

    @Test
    void anAdvocateListsTheirOwnOnly() {
        UUID mine = allocated();
        UUID nobodys = waiting(false);
        as(advocate()).get("/v1/cases?limit=200").then().statusCode(200).body("items.id", hasItem(mine.toString()))
                .body("items.id", not(hasItem(nobodys.toString())))
                .body("items.advocateId", everyItem(equalTo("advocate-one")));
    }

    @Test
    void goesThroughTheListPageByPageNewestFirst() {
        // Given
        UUID older = waiting(false);
        UUID newer = waiting(false);

        // When
        String next = as(coordinator()).get("/v1/cases?limit=1").then().body("items.id", contains(newer.toString()))
                .header("Link", containsString("rel=\"next\"")).body("next", notNullValue()).extract().path("next");

        // Then
        as(coordinator()).get("/v1/cases?limit=1&cursor={next}", next).then().body("items.id", contains(older.toString()));
        as(coordinator()).get("/v1/cases?limit=1&status=WAITING&cursor={next}", next).then().statusCode(400);
        as(advocate()).get("/v1/cases?limit=1&cursor={next}", next).then().statusCode(400);
    }

    @Test
    void refusesParametersThatAreNoCodes() {
        as(coordinator()).get("/v1/cases?status=LOST").then().statusCode(400).body("errors.pointer",
                contains("#/query/status"));
        as(coordinator()).get("/v1/cases?referralId=7").then().statusCode(400).body("errors", hasSize(1));
    }

    private static Map<String, Object> lastAccess(UUID id) {
        return Rows.accessLog(id).getLast();
    }
}
