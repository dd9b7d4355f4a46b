package org.imha.gateway.guard;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.imha.gateway.LittleServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** The address is the permission (docs/adr/0025): it goes through without a token, and is written down nowhere. */
@QuarkusTest
@WithTestResource(LittleServices.class)
class CalendarFeedsTest {

    private static final String SECRET = "q3vJ8zKp1mX0sYtR5uWnB7cDeFgHiLkMaOPQ2T4V6Z8";

    @Test
    void aCalendarProgrammeReadsWithoutAToken() {
        given().get("/v1/calendar-feeds/{name}", SECRET + ".ics").then().statusCode(200)
                .body("uri", equalTo("/v1/calendar-feeds/" + SECRET + ".ics")).body("headers", not(hasKey("authorization")))
                .header("RateLimit-Policy", startsWith("\"burst\";q=2000000;w=1")).header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer");
        given().head("/v1/calendar-feeds/{name}", SECRET + ".ics").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = { "PUT", "PATCH", "DELETE" })
    void nothingElseGoesThroughThere(String method) {
        given().request(method, "/v1/calendar-feeds/" + SECRET + ".ics").then().statusCode(401);
        given().get("/v1/my/calendar-feed").then().statusCode(401);
    }

    @Test
    void theSecretIsInNoLogMetricOrProblem() {
        // Given
        List<String> lines = new CopyOnWriteArrayList<>();
        Handler listening = listeningTo(lines);
        Logger.getLogger("").addHandler(listening);

        // When
        given().get("/v1/calendar-feeds/" + SECRET + ".ics").then().statusCode(200);
        given().urlEncodingEnabled(false).get("/v1/calendar-feeds/" + SECRET + "%2eics").then().statusCode(400)
                .body(not(containsString(SECRET)));
        given().delete("/v1/calendar-feeds/" + SECRET + ".ics").then().statusCode(401).body(not(containsString(SECRET)));
        given().get("/v1/calendar-feedsX/" + SECRET + ".ics").then().statusCode(404).body(not(containsString(SECRET)));
        given().get("/v1/calendar-feeds/dies-before-answering.ics").then().statusCode(503)
                .body(not(containsString("dies-before")));
        Logger.getLogger("").removeHandler(listening);

        // Then
        String text = String.join("\n", lines);
        assertTrue(text.contains("SERVICE_UNAVAILABLE"), text);
        assertFalse(text.contains(SECRET), text);
        assertFalse(text.contains("dies-before"), text);
        given().get("/q/metrics").then().body(containsString("uri=\"/v1/calendar-feeds\"")).body(not(containsString(SECRET)));
    }

    private static Handler listeningTo(List<String> lines) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getMessage() + " " + Arrays.toString(line.getParameters()) + " " + line.getThrown());
            }

            @Override
            public void flush() {
                // Nothing is held back.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }
}
