package org.imha.casework.calendar.feed;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.imha.casework.testing.Cases.ADVOCATE;
import static org.imha.casework.testing.Cases.advocate;
import static org.imha.casework.testing.Cases.as;
import static org.imha.casework.testing.Held.allocated;
import static org.imha.casework.testing.Held.deadlineId;
import static org.imha.casework.testing.Held.since;
import static org.imha.casework.testing.Held.under;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.imha.casework.testing.Register;
import org.imha.casework.testing.WithReferrals;
import org.imha.kernel.testing.LogLines;
import org.imha.kernel.testing.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(WithReferrals.class)
class CalendarFeedResourceTest {

    private static final String UNKNOWN = "/v1/calendar-feeds/" + FeedSecret.random().fileName();

    @Test
    void aProgrammeReadsTheAdvocatesCalendarWithoutAToken() {
        // Given
        UUID id = allocated(under(since("S2", Instant.now().minus(Duration.ofDays(2)))));
        UUID application = deadlineId(id, "S2_TRIBUNAL_APPLICATION");
        String address = open(advocate());

        // When
        Response answer = given().get(address);

        // Then
        Response own = as(advocate()).accept("text/calendar").get("/v1/my/calendar.ics");
        assertTrue(answer.asString().contains(application.toString()));
        assertEquals(own.asString(), answer.asString());
        answer.then().statusCode(200).contentType(startsWith("text/calendar")).header("Cache-Control", equalTo("no-store"))
                .header("ETag", equalTo(own.header("ETag")));
        given().header("If-None-Match", answer.header("ETag")).get(address).then().statusCode(304);
        given().head(address).then().statusCode(200);
    }

    @Test
    void everyReadIsOnRecordAsTheFeedOfThatAdvocate() {
        // Given
        UUID id = allocated(under(since("S2", Instant.now().minus(Duration.ofDays(2)))));
        String address = open(advocate());

        // When
        given().get(address).then().statusCode(200);

        // Then
        Map<String, Object> shown = Rows.accessLog(deadlineId(id, "S2_TRIBUNAL_APPLICATION")).getLast();
        assertEquals("calendar-feed:" + ADVOCATE, shown.get("actor_id"));
        assertEquals("", shown.get("actor_roles"));
        assertEquals("LIST", shown.get("action"));
        assertEquals(List.of("CREATE", "READ"), actions(feedId(ADVOCATE)));
    }

    @Test
    void theAddressIsShownOnceAndAfterwardsOnlyWhetherItIsRead() {
        // Given
        String name = registered();
        as(Register.advocate(name)).get("/v1/my/calendar-feed").then().statusCode(404);

        // When
        ValidatableResponse opened = as(Register.advocate(name)).post("/v1/my/calendar-feed").then().statusCode(201)
                .header("Location", containsString("/v1/my/calendar-feed")).body("createdAt", notNullValue());

        // Then
        String address = opened.extract().path("address");
        as(Register.advocate(name)).get("/v1/my/calendar-feed").then().statusCode(200).body("lastReadAt", nullValue())
                .body("createdAt", notNullValue()).body("size()", equalTo(2));
        given().get(address).then().statusCode(200);
        as(Register.advocate(name)).get("/v1/my/calendar-feed").then().statusCode(200).body("lastReadAt", notNullValue())
                .body(not(containsString(secret(address))));
    }

    @Test
    void aNewAddressTakesTheEarlierOneAway() {
        String name = registered();
        String first = open(Register.advocate(name));
        String second = open(Register.advocate(name));

        assertLeadsNowhere(first);
        given().get(second).then().statusCode(200);
    }

    @Test
    void ofTwoAskedForAtOnceOneWorks() throws Exception {
        // Given
        String token = Register.advocate(registered());
        List<String> addresses = new ArrayList<>();

        // When
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> calls = new ArrayList<>();
            for (int n = 0; n < 6; n++) {
                calls.add(threads.submit(() -> open(token)));
            }
            for (Future<String> call : calls) {
                addresses.add(call.get());
            }
        }

        // Then
        assertEquals(1, addresses.stream().filter(address -> given().get(address).statusCode() == 200).count());
    }

    @Test
    void theAdvocateTakesItAway() {
        // Given
        String name = registered();
        String address = open(Register.advocate(name));
        UUID id = feedId(name);

        // When
        as(Register.advocate(name)).delete("/v1/my/calendar-feed").then().statusCode(204);

        // Then
        assertLeadsNowhere(address);
        as(Register.advocate(name)).get("/v1/my/calendar-feed").then().statusCode(404);
        as(Register.advocate(name)).delete("/v1/my/calendar-feed").then().statusCode(204);
        assertEquals(List.of("CREATE", "ERASE"), actions(id));
    }

    @Test
    void aManagerTakesItAwayWhenATelephoneWasLost() {
        // Given
        String name = Register.freshName();
        String entry = Register.registered(Register.entry(name));
        String address = open(Register.advocate(name));
        UUID id = feedId(name);

        // When
        as(Register.manager()).delete("/v1/advocates/{id}/calendar-feed", entry).then().statusCode(204);

        // Then
        assertLeadsNowhere(address);
        assertEquals("manager", Rows.accessLog(id).getLast().get("actor_id"));
        as(Register.manager()).delete("/v1/advocates/{id}/calendar-feed", UUID.randomUUID()).then().statusCode(404);
        as(Register.manager()).delete("/v1/advocates/{id}/calendar-feed", "x").then().statusCode(404);
    }

    @Test
    void itLeadsNowhereOnceTheAdvocateHasLeftAndNobodyWhoHasNotBegunGetsOne() {
        // Given
        String name = Register.freshName();
        String entry = Register.registered(Register.entry(name));
        String address = open(Register.advocate(name));

        // When
        Register.change(entry, "{\"activeUntil\": \"2020-06-30\"}").statusCode(200);

        // Then
        assertLeadsNowhere(address);
        assertEquals("NOT_WORKING", Rows.accessLog(feedId(name)).getLast().get("refusal_reason"));
        as(Register.advocate(name)).post("/v1/my/calendar-feed").then().statusCode(404);
        as(Register.advocate(Register.freshName())).post("/v1/my/calendar-feed").then().statusCode(404);
        Register.change(entry, "{\"activeUntil\": null, \"activeFrom\": \"2190-01-01\"}").statusCode(200);
        assertLeadsNowhere(address);
    }

    @ParameterizedTest
    @ValueSource(strings = { "x", "x.ics", ".ics", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics.ics" })
    void whatIsNoAddressIsAnsweredLikeOneThatNobodyGaveOut(String fileName) {
        assertLeadsNowhere("/v1/calendar-feeds/" + fileName);
    }

    @Test
    void theSecretIsInNoTableLogMetricOrProblem() {
        try (LogLines lines = LogLines.listen()) {
            // Given
            String token = Register.advocate(registered());
            String address = open(token);

            // When
            given().get(address).then().statusCode(200);
            given().accept("application/json").get(address).then().body(not(containsString(secret(address))));
            given().get(address + "/more").then().statusCode(404).body(not(containsString(secret(address))));
            given().post(address).then().statusCode(405).body(not(containsString(secret(address))));
            as(token).delete("/v1/my/calendar-feed").then().statusCode(204);
            given().get(address).then().statusCode(404).body(not(containsString(secret(address))));
            String replaced = open(token);

            // Then
            for (String secret : List.of(secret(address), secret(replaced))) {
                assertEquals(List.of(), tablesThatHold(secret));
                assertFalse(lines.text().contains(secret));
                given().get("/q/metrics").then().statusCode(200).body(not(containsString(secret)));
            }
            assertEquals(List.of("calendar_feed"), tablesThatHold(new FeedSecret(secret(replaced)).hash()));
        }
    }

    private static String registered() {
        String name = Register.freshName();
        Register.registered(Register.entry(name));
        return name;
    }

    private static String open(String token) {
        if (token.equals(advocate())) {
            Register.ensure(ADVOCATE);
        }
        return as(token).post("/v1/my/calendar-feed").then().statusCode(201).extract().path("address");
    }

    private static String secret(String address) {
        return address.substring(address.lastIndexOf('/') + 1).replace(".ics", "");
    }

    /** In the same words as any address that never was one. */
    private static void assertLeadsNowhere(String address) {
        Map<String, Object> expected = problem(UNKNOWN);
        assertEquals(404, expected.get("status"));
        assertEquals(expected, problem(address));
    }

    private static Map<String, Object> problem(String address) {
        Map<String, Object> problem = given().get(address).then().statusCode(404).extract().path("$");
        problem.remove("correlationId");
        return problem;
    }

    private static UUID feedId(String advocateId) {
        return (UUID) Rows.query("SELECT id FROM calendar_feed WHERE advocate_id = ?", advocateId).getFirst().get("id");
    }

    private static List<Object> actions(UUID feedId) {
        return Rows.accessLog(feedId).stream().map(row -> row.get("action")).toList();
    }

    private static List<String> tablesThatHold(String text) {
        return Rows.query("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'").stream()
                .map(row -> row.get("table_name").toString())
                .filter(table -> !Rows.query("SELECT 1 FROM " + table + " t WHERE t::text LIKE ?", "%" + text + "%").isEmpty())
                .toList();
    }
}
