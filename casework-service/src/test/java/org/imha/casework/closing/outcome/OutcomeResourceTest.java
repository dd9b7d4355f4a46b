package org.imha.casework.closing.outcome;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.imha.casework.testing.Cases.advocate;
import static org.imha.casework.testing.Cases.allocated;
import static org.imha.casework.testing.Cases.as;
import static org.imha.casework.testing.Cases.change;
import static org.imha.casework.testing.Cases.close;
import static org.imha.casework.testing.Cases.coordinator;
import static org.imha.casework.testing.Cases.otherAdvocate;
import static org.imha.casework.testing.Cases.status;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;

import org.imha.casework.testing.WithReferrals;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(WithReferrals.class)
class OutcomeResourceTest {

    private static final String UNDERSTOOD = """
            {"kind": "UNDERSTOOD_RIGHTS", "about": "RIGHTS_UNDER_SECTION", "issue": "Section 2", "achieved": true,
             "rating": {"answer": "RATED", "value": 4}, "note": "Can say it in own words."}""";

    @Test
    void isRecordedBeforeTheCaseClosesByItsAdvocateOnly() {
        // Given
        UUID id = allocated();
        record(id, UNDERSTOOD, otherAdvocate()).statusCode(404);

        // When
        String location = record(id, UNDERSTOOD, advocate()).statusCode(201).body("rating.value", equalTo(4))
                .body("recordedBy", equalTo("advocate-one")).extract().header("Location");

        // Then
        as(coordinator()).get(location).then().statusCode(200).body("kind", equalTo("UNDERSTOOD_RIGHTS"))
                .body("about", equalTo("RIGHTS_UNDER_SECTION"));
        as(advocate()).get("/v1/cases/{id}/outcomes", id).then().body("items", hasSize(1));
        assertEquals("CREATE", Rows.accessLog(id).stream().filter(row -> row.get("resource_type").equals("outcome"))
                .findFirst().orElseThrow().get("action"));
    }

    @Test
    void comesWithTheClosureOrNotAtAll() {
        // Given
        UUID id = allocated();
        change(id, "closure", """
                {"reason": "ISSUE_RESOLVED", "outcomes": [
                 {"kind": "TRIBUNAL_RESULT", "achieved": true, "rating": {"answer": "RATED"}},
                 {"kind": "SOAD_CONSULTED", "achieved": true, "rating": {"answer": "NOT_ASKED", "value": 3}},
                 {"kind": "SOAD_CONSULTED", "achieved": false, "rating": {"answer": "NOT_ASKED"}}]}""", advocate())
                .statusCode(422)
                .body("errors.pointer", contains("#/outcomes/0/rating/value", "#/outcomes/0/note",
                        "#/outcomes/1/rating/value", "#/outcomes/2"))
                .body("errors.code", contains("REQUIRED", "REQUIRED", "NOT_EXPECTED", "REPEATED"));
        assertEquals(0, kept(id));

        // When
        change(id, "closure", "{\"reason\": \"ISSUE_RESOLVED\", \"outcomes\": [" + UNDERSTOOD + "]}", advocate())
                .statusCode(200);

        // Then
        assertEquals("CLOSED", status(id));
        assertEquals(1, kept(id));
        record(id, UNDERSTOOD, advocate()).statusCode(409).body("code", equalTo("CASE_CLOSED"));
    }

    @Test
    void refusesAKindThatNobodyKnowsAndARatingBeyondFive() {
        UUID id = allocated();
        record(id, UNDERSTOOD.replace("UNDERSTOOD_RIGHTS", "HAPPY"), advocate()).statusCode(400)
                .body("errors.code", contains("UNKNOWN_CODE"));
        record(id, UNDERSTOOD.replace("4", "6"), advocate()).statusCode(422)
                .body("errors.pointer", contains("#/rating/value"));
    }

    @Test
    void aTransferNamesTheProviderAndNothingElseDoes() {
        UUID id = allocated();
        close(id, "TRANSFERRED_TO_OTHER_PROVIDER", advocate()).statusCode(422)
                .body("errors.pointer", contains("#/transferredTo")).body("errors.code", contains("REQUIRED"));
        change(id, "closure", "{\"reason\": \"DECEASED\", \"transferredTo\": {\"name\": \"Next Voice\"}}", advocate())
                .statusCode(422).body("errors.code", contains("NOT_EXPECTED"));
        change(id, "closure", """
                {"reason": "TRANSFERRED_TO_OTHER_PROVIDER", "transferredTo": {"name": "Next Voice", "odsCode": "AB123"}}""",
                advocate()).statusCode(200).body("closure.transferredTo", equalTo("Next Voice"))
                .body("closure.transferredToOdsCode", equalTo("AB123"));
    }

    @Test
    void belongsToThePersonsFile() {
        UUID id = allocated();
        record(id, UNDERSTOOD, advocate()).statusCode(201);
        Object referral = Rows.query("SELECT referral_id FROM case_file WHERE id = ?", id).getFirst().get("referral_id");
        as(Tokens.service("referral-service")).get("/v1/person-file-parts?kind=outcome&referralId=" + referral).then()
                .statusCode(200).body("items.content.issue", contains("Section 2"))
                .body("items.content.rating.value", contains(4));
    }

    private static ValidatableResponse record(UUID id, String body, String token) {
        return as(token).header("Idempotency-Key", UUID.randomUUID().toString()).body(body)
                .post("/v1/cases/{id}/outcomes", id).then();
    }

    private static int kept(UUID id) {
        return Rows.query("SELECT id FROM case_outcome WHERE case_id = ?", id).size();
    }
}
