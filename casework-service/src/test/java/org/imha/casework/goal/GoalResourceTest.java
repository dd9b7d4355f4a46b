package org.imha.casework.goal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.imha.casework.testing.Cases.advocate;
import static org.imha.casework.testing.Cases.allocated;
import static org.imha.casework.testing.Cases.as;
import static org.imha.casework.testing.Cases.change;
import static org.imha.casework.testing.Cases.close;
import static org.imha.casework.testing.Cases.coordinator;
import static org.imha.casework.testing.Cases.otherAdvocate;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.imha.casework.testing.WithReferrals;
import org.imha.kernel.testing.Rows;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(WithReferrals.class)
class GoalResourceTest {

    private static final String LEAVE = """
            {"words": "I want to see my dog", "about": "LEAVE", "steps": [{"what": "Ask the ward for leave", "by": "ADVOCATE",
             "dueOn": "2026-02-01"}, {"what": "Write down when I feel well", "by": "PERSON"}]}""";

    @Test
    void aGoalIsInThePersonsWordsAndEndsWithTheirOwnRating() {
        // Given
        UUID id = allocated();
        String path = set(id, LEAVE).statusCode(201).body("status", equalTo("OPEN")).body("priority", equalTo(1))
                .body("steps.by", contains("ADVOCATE", "PERSON"))
                .body("actions.findAll { it.allowed }.action",
                        contains("revise", "achieved", "partly-achieved", "not-achieved", "dropped"))
                .extract().header("Location");

        // When
        put(path, 0,
                LEAVE.replace("see my dog", "see my dog every week").replace("\"LEAVE\"", "\"WARD_CONDITIONS_OR_RESTRICTIONS\"")
                        .replace("\"dueOn\": \"2026-02-01\"",
                                "\"doneOn\": \"2026-01-20\""))
                .statusCode(200).header("ETag", "\"1\"");
        settle(path, 1, "{\"status\": \"PARTLY_ACHIEVED\", \"ownRating\": 4, \"note\": \"Twice a month\"}").statusCode(200);

        // Then
        as(coordinator()).get(path).then().statusCode(200).body("words", equalTo("I want to see my dog every week"))
                .body("ownRating", equalTo(4)).body("history.status", contains("OPEN", "OPEN", "PARTLY_ACHIEVED"))
                .body("history[0].words", equalTo("I want to see my dog"))
                .body("about", equalTo("WARD_CONDITIONS_OR_RESTRICTIONS"))
                .body("history.about", contains("LEAVE", "WARD_CONDITIONS_OR_RESTRICTIONS", "WARD_CONDITIONS_OR_RESTRICTIONS"))
                .body("history[0].plan.steps[0].doneOn", nullValue())
                .body("history[2].changedBy", equalTo("advocate-one")).body("history[2].changedAt", notNullValue())
                .body("actions.allowed.unique()", contains(false));
        UUID goal = idIn(path);
        assertEquals("PARTLY_ACHIEVED", Rows.query("SELECT status FROM goal WHERE id = ?", goal).getFirst().get("status"));
        assertEquals(List.of("CREATE", "CHANGE", "CHANGE", "READ"),
                Rows.accessLog(goal).stream().map(line -> line.get("action")).toList());
    }

    @Test
    void aGoalThatIsOverIsTakenUpAgainBeforeItChanges() {
        String path = set(allocated(), LEAVE).extract().header("Location");
        settle(path, 0, "{\"status\": \"DROPPED\"}").statusCode(200);
        put(path, 1, LEAVE).statusCode(409).body("code", equalTo("GOAL_IS_OVER"));
        settle(path, 1, "{\"status\": \"ACHIEVED\"}").statusCode(409).body("code", equalTo("GOAL_MOVE_NOT_ALLOWED"));
        settle(path, 1, "{\"status\": \"OPEN\", \"ownRating\": 3}").statusCode(422)
                .body("errors.pointer", contains("#/ownRating"));
        settle(path, 1, "{\"status\": \"OPEN\"}").statusCode(200).body("ownRating", nullValue());
    }

    @Test
    void goalsStandInThePersonsOwnOrderPageByPage() {
        UUID id = allocated();
        set(id, words("one", null)).statusCode(201);
        String second = set(id, words("two", null)).statusCode(201).body("priority", equalTo(2)).extract().header("Location");
        set(id, words("three", 7)).statusCode(201);
        put(second, 0, words("two", 9)).statusCode(200);
        ValidatableResponse page = as(advocate()).get("/v1/cases/{id}/goals?limit=2", id).then().statusCode(200)
                .body("items.words", contains("one", "three"));
        as(advocate()).get("/v1/cases/{id}/goals?limit=2&cursor=" + page.extract().path("next"), id).then()
                .body("items.words", contains("two")).body("next", nullValue());
    }

    @Test
    void whoCannotInstructHasGoalsThatSomebodyNamedFormulated() {
        UUID id = allocated();
        set(id, by("ADVOCATE")).statusCode(422).body("errors.code", contains("NOT_EXPECTED"));
        change(id, "mode", """
                {"mode": "NON_INSTRUCTED", "since": "2026-01-06", "approach": "WATCHING_BRIEF", "consulted": "Her sister",
                 "reviewOn": "2190-01-01", "reason": "Does not weigh what is said"}""", advocate()).statusCode(200);
        set(id, LEAVE).statusCode(422).body("errors.pointer", contains("#/formulatedBy"))
                .body("errors.code", contains("REQUIRED"));
        set(id, by("RELATIVE")).statusCode(422).body("errors.pointer", contains("#/formulatedBy/who"));
        set(id, by("ADVOCATE")).statusCode(201).body("formulatedBy.kind", equalTo("ADVOCATE"));
    }

    @Test
    void ofTwoWhoChangeAGoalAtOnceOneWins() throws Exception {
        String path = set(allocated(), LEAVE).extract().header("Location");
        List<Integer> answers = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> calls = new ArrayList<>();
            for (int n = 0; n < 8; n++) {
                String words = words("number " + n, null);
                calls.add(threads.submit(() -> put(path, 0, words).extract().statusCode()));
            }
            for (Future<Integer> call : calls) {
                answers.add(call.get());
            }
        }
        assertEquals(1, answers.stream().filter(status -> status == 200).count());
        assertEquals(7, answers.stream().filter(status -> status == 412).count());
        assertEquals(2, Rows.query("SELECT 1 FROM goal_change WHERE goal_id = ?", idIn(path)).size());
    }

    @Test
    void refusesWhatMakesNoSenseAndNeverFailsUnexpectedly() {
        UUID id = allocated();
        String path = set(id, LEAVE).extract().header("Location");
        set(id, "{\"priority\": 0, \"steps\": [{\"by\": \"WARD\"}, {\"what\": \"x\", \"by\": \"WARD\", "
                + "\"doneOn\": \"2190-01-01\"}]}").statusCode(422)
                .body("errors.pointer", containsInAnyOrder("#/words", "#/priority", "#/steps/0/what"));
        set(id, LEAVE.replace("\"dueOn\": \"2026-02-01\"", "\"doneOn\": \"2190-01-01\"")).statusCode(422)
                .body("errors.pointer", contains("#/steps/0/doneOn")).body("errors.code", contains("IN_THE_FUTURE"));
        settle(path, 0, "{\"status\": \"ACHIEVED\", \"ownRating\": 6}").statusCode(422)
                .body("errors.pointer", contains("#/ownRating"));
        as(advocate()).body(LEAVE).put(path).then().statusCode(428);
        for (String body : List.of("", "{", "[]", "null", "{\"steps\": [null], \"words\": \"x\"}", "{\"steps\": 3}",
                LEAVE.replace("ADVOCATE", "NOBODY"), LEAVE.replace("dog", "a\\u0000b"),
                LEAVE.replace("\"words\"", "\"text\""), words("x", null).replace("}", ", \"priority\": 1e99}"))) {
            int status = set(id, body).extract().statusCode();
            assertEquals(4, status / 100, body + " got " + status);
            assertEquals(4, put(path, 0, body).extract().statusCode() / 100, body);
        }
    }

    @Test
    void onlyTheCasesAdvocateWritesAndNothingOnAClosedCase() {
        UUID id = allocated();
        String path = set(id, LEAVE).extract().header("Location");
        as(otherAdvocate()).header("If-Match", "\"0\"").body(LEAVE).put(path).then().statusCode(404);
        as(otherAdvocate()).get(path).then().statusCode(404);
        String elsewhere = path.replace(id.toString(), allocated().toString());
        as(advocate()).get(elsewhere).then().statusCode(404);
        put(elsewhere, 0, LEAVE).statusCode(404);
        close(id, "ISSUE_RESOLVED", advocate()).statusCode(200);
        set(id, LEAVE).statusCode(409).body("code", equalTo("CASE_CLOSED")).body("errors.pointer", contains("#/path/id"));
        settle(path, 0, "{\"status\": \"DROPPED\"}").statusCode(409).body("code", equalTo("CASE_CLOSED"));
        as(advocate()).get(path).then().body("actions.reason.unique()", contains("CASE_CLOSED"));
    }

    private static String words(String words, Integer priority) {
        return "{\"words\": \"%s\", \"priority\": %s}".formatted(words, priority);
    }

    private static String by(String kind) {
        return LEAVE.replace("\"steps\"", "\"formulatedBy\": {\"kind\": \"" + kind + "\"}, \"steps\"");
    }

    private static ValidatableResponse set(UUID id, String body) {
        return as(advocate()).header("Idempotency-Key", UUID.randomUUID()).body(body).post("/v1/cases/{id}/goals", id).then();
    }

    private static ValidatableResponse put(String path, long version, String body) {
        return as(advocate()).header("If-Match", "\"" + version + "\"").body(body).put(path).then();
    }

    private static ValidatableResponse settle(String path, long version, String body) {
        return as(advocate()).header("If-Match", "\"" + version + "\"").body(body).post(path + "/status").then();
    }

    private static UUID idIn(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }
}
