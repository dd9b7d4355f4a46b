package org.imha.casework.lifecycle;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.imha.casework.testing.Cases.advocate;
import static org.imha.casework.testing.Cases.allocated;
import static org.imha.casework.testing.Cases.as;
import static org.imha.casework.testing.Cases.change;
import static org.imha.casework.testing.Cases.coordinator;
import static org.imha.casework.testing.Cases.otherAdvocate;
import static org.imha.casework.testing.Cases.status;
import static org.imha.casework.testing.Cases.waiting;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;

import org.imha.casework.testing.WithReferrals;
import org.imha.kernel.testing.Rows;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(WithReferrals.class)
class LifecycleResourceTest {

    private static final String NON_INSTRUCTED = """
            {"mode": "NON_INSTRUCTED", "since": "2026-01-06", "approach": "WATCHING_BRIEF",
             "consulted": "The named nurse and the nearest relative", "reviewOn": "2090-01-01",
             "reason": "Dr Hill judged that she cannot follow or weigh this at present"}""";

    @Test
    void restsUntilADayOfReviewAndGoesOnWhereItWas() {
        // Given
        UUID id = allocated();

        // When
        change(id, "hold", "{\"reason\": \"TOO_UNWELL\", \"note\": \"Asked us to come back\"}", advocate()).statusCode(200)
                .body("status", equalTo("ON_HOLD")).body("hold.reason", equalTo("TOO_UNWELL"))
                .body("hold.reviewOn", notNullValue()).body("history[-1].reason", equalTo("TOO_UNWELL"));
        change(id, "hold", "{\"reason\": \"ON_LEAVE\"}", advocate()).statusCode(409)
                .body("code", equalTo("CASE_NOT_UNDER_WAY"));
        change(id, "resumption", "{}", advocate()).statusCode(200).body("status", equalTo("ALLOCATED"))
                .body("hold", nullValue());

        // Then
        change(id, "resumption", "{}", advocate()).statusCode(409).body("code", equalTo("CASE_NOT_RESTING"));
        assertEquals("uk.org.imha.case.resumed.v1", Rows.announced(id).getLast());
        assertEquals("uk.org.imha.case.on-hold.v1", Rows.announced(id).get(Rows.announced(id).size() - 2));
        assertEquals("CHANGE", Rows.accessLog(id).getLast().get("action"));
    }

    @Test
    void refusesARestWithoutAReasonOrWithAReviewInThePast() {
        UUID id = allocated();
        change(id, "hold", "{}", advocate()).statusCode(422).body("errors.pointer", contains("#/reason"));
        change(id, "hold", "{\"reason\": \"MOVED\", \"reviewOn\": \"2020-01-01\"}", advocate()).statusCode(422)
                .body("errors.pointer", contains("#/reviewOn")).body("errors.code", contains("IN_THE_PAST"));
        change(waiting(false), "hold", "{\"reason\": \"MOVED\"}", coordinator()).statusCode(409)
                .body("code", equalTo("CASE_NOT_UNDER_WAY"));
        change(id, "hold", "{\"reason\": \"MOVED\"}", otherAdvocate()).statusCode(404);
        as(advocate()).body("{\"reason\": \"MOVED\"}").post("/v1/cases/{id}/hold", id).then().statusCode(428);
        as(advocate()).header("If-Match", "\"99\"").body("{\"reason\": \"MOVED\"}").post("/v1/cases/{id}/hold", id).then()
                .statusCode(412);
        assertEquals("ALLOCATED", status(id));
    }

    @Test
    void keepsEverySwitchBetweenInstructedAndNonInstructedWork() {
        UUID id = allocated();
        change(id, "mode", NON_INSTRUCTED, advocate()).statusCode(200).body("mode", equalTo("NON_INSTRUCTED"))
                .body("modeSwitches[0].approach", equalTo("WATCHING_BRIEF"));
        change(id, "mode", "{\"mode\": \"INSTRUCTED\", \"since\": \"2026-02-01\", \"reason\": \"She tells us herself now\"}",
                advocate()).statusCode(200).body("mode", equalTo("INSTRUCTED"))
                .body("modeSwitches.mode", contains("NON_INSTRUCTED", "INSTRUCTED"));
    }

    @Test
    void namesEveryFaultOfASwitchAtOnce() {
        UUID id = allocated();
        change(id, "mode", "{\"mode\": \"NON_INSTRUCTED\", \"since\": \"2090-01-01\", \"reason\": \"?\"}", advocate())
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("#/since", "#/approach", "#/consulted", "#/reviewOn"));
        change(id, "mode", NON_INSTRUCTED.replace("NON_INSTRUCTED", "INSTRUCTED"), advocate()).statusCode(422)
                .body("errors.code", contains("NOT_EXPECTED"));
        change(id, "mode", NON_INSTRUCTED, advocate()).statusCode(200);
        change(id, "mode", NON_INSTRUCTED.replace("2026-01-06", "2026-01-05"), advocate()).statusCode(422)
                .body("errors.code", contains("BEFORE_LAST_SWITCH"));
        change(id, "mode", NON_INSTRUCTED, otherAdvocate()).statusCode(404);
    }
}
