package org.imha.casework.closing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.imha.casework.testing.Cases.advocate;
import static org.imha.casework.testing.Cases.allocated;
import static org.imha.casework.testing.Cases.as;
import static org.imha.casework.testing.Cases.close;
import static org.imha.casework.testing.Cases.coordinator;
import static org.imha.casework.testing.Cases.nobodyThere;
import static org.imha.casework.testing.Cases.otherAdvocate;
import static org.imha.casework.testing.Cases.status;
import static org.imha.casework.testing.Cases.visit;
import static org.imha.casework.testing.Cases.waiting;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;

import org.imha.casework.testing.WithReferrals;
import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(WithReferrals.class)
class ClosingResourceTest {

    @Test
    void closesWithAReasonAndTellsTheOthers() {
        // Given
        UUID id = allocated();

        // When
        var answer = as(advocate()).header("If-Match", "\"1\"")
                .body("{\"reason\": \"ISSUE_RESOLVED\", \"note\": \"Section lifted.\"}").post("/v1/cases/{id}/closure", id)
                .then();

        // Then
        answer.statusCode(200).header("ETag", "\"2\"").body("status", equalTo("CLOSED"))
                .body("closure.reason", equalTo("ISSUE_RESOLVED")).body("history[-1].reason", equalTo("ISSUE_RESOLVED"))
                .body("actions.findAll { it.allowed }.action", contains("settle-deadline"))
                .body("actions.reason", contains("NOT_ALLOWED", "CASE_CLOSED", "CASE_CLOSED", "CASE_CLOSED",
                        "CASE_CLOSED", null, "CASE_CLOSED", "CASE_CLOSED", "CASE_CLOSED", "NOT_ALLOWED"));
        assertEquals("uk.org.imha.case.closed.v1", Rows.announced(id).getLast());
        assertEquals("CHANGE", Rows.accessLog(id).getLast().get("action"));
    }

    @Test
    void aDutyToVisitIsNotClosedAsUnansweredBeforeSomebodyTried() {
        // Given
        UUID id = allocated(true);
        for (String reason : List.of("DID_NOT_RESPOND", "LOST_CONTACT")) {
            close(id, reason, advocate()).statusCode(409).body("code", equalTo("VISIT_NOT_ATTEMPTED"));
        }
        visit(id, nobodyThere()).statusCode(201);

        // When
        close(id, "LOST_CONTACT", advocate()).statusCode(200);

        // Then
        assertEquals("CLOSED", status(id));
    }

    @Test
    void closesOnceAndOnlyForThoseWhoMay() {
        UUID id = waiting(false);
        close(id, "DUPLICATE", otherAdvocate()).statusCode(404);
        close(id, "DUPLICATE", Tokens.person("manager", Role.MANAGER)).statusCode(200);
        close(id, "DUPLICATE", coordinator()).statusCode(409).body("code", equalTo("CASE_CLOSED"));
    }

    @Test
    void asksForAReasonAndTheVersionThatIsMeant() {
        UUID id = waiting(false);
        as(coordinator()).header("If-Match", "\"0\"").body("{}").post("/v1/cases/{id}/closure", id).then().statusCode(422)
                .body("errors.pointer", contains("#/reason"));
        close(id, "BECAUSE", coordinator()).statusCode(400).body("errors.code", contains("UNKNOWN_CODE"));
        as(coordinator()).body("{\"reason\": \"DECEASED\"}").post("/v1/cases/{id}/closure", id).then().statusCode(428);
        assertEquals("WAITING", status(id));
    }
}
