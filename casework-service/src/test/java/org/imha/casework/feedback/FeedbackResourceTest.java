package org.imha.casework.feedback;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.imha.casework.testing.Cases.advocate;
import static org.imha.casework.testing.Cases.allocated;
import static org.imha.casework.testing.Cases.as;
import static org.imha.casework.testing.Cases.close;
import static org.imha.casework.testing.Cases.coordinator;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;

import org.imha.casework.testing.WithReferrals;
import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(WithReferrals.class)
class FeedbackResourceTest {

    private static final String COMPLAINT = """
            {"kind": "COMPLAINT", "saidBy": "PERSON", "receivedOn": "2026-01-07", "words": "Nobody came."}""";

    @Test
    void isTakenDownByTheOfficeAndHiddenFromTheAdvocateWhomItMayConcern() {
        // Given
        UUID id = allocated();
        close(id, "ISSUE_RESOLVED", advocate()).statusCode(200);

        // When
        String location = record(id, COMPLAINT, coordinator()).statusCode(201).body("recordedBy", equalTo("coordinator"))
                .extract().header("Location");

        // Then
        as(advocate()).get(location).then().statusCode(403);
        as(advocate()).get("/v1/cases/{id}/feedback", id).then().statusCode(403);
        String manager = Tokens.person("manager", Role.MANAGER);
        as(manager).get(location).then().statusCode(200).body("words", equalTo("Nobody came."));
        as(manager).get("/v1/cases/{id}/feedback", id).then().body("items", hasSize(1));
        assertEquals("COMPLAINT", Rows.query("SELECT kind FROM case_feedback WHERE case_id = ?", id).getFirst().get("kind"));
        assertEquals("READ", Rows.accessLog(id).getLast().get("action"));
    }

    @Test
    void tellsEveryFaultAtOnce() {
        record(allocated(), """
                {"kind": "COMPLAINT", "saidBy": "PERSON", "receivedOn": "2100-01-01", "ratings": {"overall": 5}}""",
                coordinator()).statusCode(422)
                .body("errors.pointer", contains("#/receivedOn", "#/ratings", "#/words"))
                .body("errors.code", contains("IN_THE_FUTURE", "NOT_EXPECTED", "REQUIRED"));
        record(allocated(), "{\"kind\": \"SURVEY\", \"saidBy\": \"PERSON\", \"receivedOn\": \"2026-01-07\", \"ratings\": {}}",
                coordinator()).statusCode(422).body("errors.pointer", contains("#/ratings"));
    }

    @Test
    void belongsToThePersonsFileWithAMarkWhereSomebodyElseSaidIt() {
        UUID id = allocated();
        record(id, COMPLAINT, coordinator()).statusCode(201);
        record(id, COMPLAINT.replace("\"PERSON\"", "\"FAMILY_OR_FRIEND\""), coordinator()).statusCode(201);
        Object referral = Rows.query("SELECT referral_id FROM case_file WHERE id = ?", id).getFirst().get("referral_id");
        as(Tokens.service("referral-service")).get("/v1/person-file-parts?kind=feedback&referralId=" + referral).then()
                .statusCode(200).body("items.content.words", contains("Nobody came.", "Nobody came."))
                .body("items.restriction", contains("NONE", "THIRD_PARTY"));
    }

    private static ValidatableResponse record(UUID id, String body, String token) {
        return as(token).header("Idempotency-Key", UUID.randomUUID().toString()).body(body)
                .post("/v1/cases/{id}/feedback", id).then();
    }
}
