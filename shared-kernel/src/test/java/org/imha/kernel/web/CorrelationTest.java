package org.imha.kernel.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import org.imha.kernel.probe.KernelSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.common.annotation.RunOnVirtualThread;

@QuarkusTest
@QuarkusTestResource(KernelSettings.class)
class CorrelationTest {

    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private final String sent = UUID.randomUUID().toString();

    /** Tells by what ids it is known inside. */
    @Path("/v1/correlations")
    @PermitAll
    @RunOnVirtualThread
    public static class Ids {

        @GET
        public List<String> ids(@QueryParam("pause") boolean pause) throws InterruptedException {
            String before = Correlation.currentId();
            if (pause) {
                Thread.sleep(50);
            }
            return List.of(before, Correlation.currentId(), Correlation.currentTrace().orElse("none"),
                    Correlation.currentCause().orElse("none"));
        }
    }

    @AfterEach
    void end() {
        Correlation.end();
    }

    @Test
    void acceptsTheCallersIdAndMirrorsIt() {
        // When
        Response answer = given().header("X-Correlation-Id", sent).get("/v1/correlations");

        // Then
        assertEquals(sent, answer.header("X-Correlation-Id"));
        assertEquals(sent, answer.path("[0]"));
    }

    @Test
    void makesAnIdWhereNoneOrNonsenseWasSent() {
        for (String nonsense : List.of("", "seventeen", "1-1-1-1-1", sent + "0", sent.replace("-", ""), "<script>")) {
            // When
            Response answer = given().header("X-Correlation-Id", nonsense).get("/v1/correlations");

            // Then
            assertEquals(36, answer.header("X-Correlation-Id").length());
            assertNotEquals(nonsense, answer.header("X-Correlation-Id"));
            assertEquals(answer.header("X-Correlation-Id"), answer.path("[0]"));
        }
        assertEquals(7, UUID.fromString(given().get("/v1/correlations").header("X-Correlation-Id")).version());
    }

    @Test
    void aRefusalBearsTheIdToo() {
        given().header("X-Correlation-Id", sent).get("/v1/nowhere").then().statusCode(404).header("X-Correlation-Id", sent);
    }

    @Test
    void carriesAWellFormedTraceOnly() {
        assertEquals(TRACE, trace(TRACE));
        for (String malformed : List.of("", "00-abc-def-01", TRACE + "-x", TRACE.toUpperCase(),
                TRACE.replace("4bf92f3577b34da6a3ce929d0e0e4736", "0".repeat(32)),
                TRACE.replace("00f067aa0ba902b7", "0".repeat(16)))) {
            assertEquals("none", trace(malformed), malformed);
        }
    }

    @Test
    void requestsAtTheSameTimeKnowOnlyTheirOwnIds() throws Exception {
        // Given
        Callable<Boolean> request = () -> {
            String mine = UUID.randomUUID().toString();
            Response answer = given().header("X-Correlation-Id", mine).get("/v1/correlations?pause=true");
            return List.of(mine, mine, "none", "none").equals(answer.path("$"))
                    && mine.equals(answer.header("X-Correlation-Id"));
        };

        // When
        List<Boolean> kept;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            kept = threads.invokeAll(Collections.nCopies(100, request)).stream().map(Future::resultNow).toList();
        }

        // Then
        assertEquals(Collections.nCopies(100, true), kept);
    }

    @Test
    void whatAFactCausesEndsWithIt() {
        // Given
        Correlation.beginCausedBy("a fact", sent, TRACE);
        assertEquals(Optional.of("a fact"), Correlation.currentCause());

        // When
        Correlation.begin(sent, null);

        // Then
        assertEquals(sent, Correlation.currentId());
        assertEquals(Optional.empty(), Correlation.currentCause());
        assertEquals(Optional.empty(), Correlation.currentTrace());
    }

    @Test
    void aTimerGetsAnIdThatStays() {
        // When
        String id = Correlation.currentId();

        // Then
        assertEquals(id, Correlation.currentId());
        assertTrue(id.length() == 36);
    }

    @Test
    void answersStayOutOfCaches() {
        given().get("/v1/correlations").then().header("Cache-Control", "no-store").header("X-Content-Type-Options", "nosniff");
    }

    private static String trace(String traceparent) {
        return given().header("traceparent", traceparent).get("/v1/correlations").path("[2]");
    }
}
