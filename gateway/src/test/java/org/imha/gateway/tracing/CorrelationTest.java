package org.imha.gateway.tracing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;

import org.imha.gateway.LittleServices;
import org.imha.gateway.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
@WithTestResource(LittleServices.class)
class CorrelationTest {

    private static final String UUID_SHAPE = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String NEW_TRACE = "00-[0-9a-f]{32}-[0-9a-f]{16}-01";

    @Test
    void mirrorsAndForwardsTheCallersId() {
        String id = UUID.randomUUID().toString();
        aTrust().header("X-Correlation-Id", id).get("/v1/referrals/7")
                .then().header("X-Correlation-Id", id).body("headers.x-correlation-id", equalTo(id));
    }

    @Test
    void makesAnIdWhenThereIsNone() {
        Response answer = aTrust().get("/v1/referrals/7");
        answer.then().header("X-Correlation-Id", matchesPattern(UUID_SHAPE));
        assertEquals(answer.header("X-Correlation-Id"), answer.path("headers.x-correlation-id"));
    }

    @Test
    void replacesAnIdThatIsNoUuid() {
        aTrust().header("X-Correlation-Id", "Jane Doe, NHS 9990000018").get("/v1/referrals/7")
                .then().header("X-Correlation-Id", matchesPattern(UUID_SHAPE))
                .body("headers.x-correlation-id", matchesPattern(UUID_SHAPE));
    }

    @Test
    void doesNotLetAServiceChangeTheId() {
        String id = UUID.randomUUID().toString();
        Response answer = aTrust().header("X-Correlation-Id", id).post("/v1/referrals/created");
        assertEquals(List.of(id), answer.headers().getValues("X-Correlation-Id"));
    }

    @Test
    void marksTheGatewaysOwnPagesToo() {
        given().get("/q/health/live").then().header("X-Correlation-Id", matchesPattern(UUID_SHAPE));
    }

    @ParameterizedTest
    @ValueSource(strings = { "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
            "cc-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more" })
    void passesAValidTraceOn(String traceparent) {
        aTrust().header("traceparent", traceparent).header("tracestate", "a=1").get("/v1/referrals/7")
                .then().body("headers.traceparent", equalTo(traceparent)).body("headers.tracestate", equalTo("a=1"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
            "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more",
            "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01", "nonsense" })
    void startsANewTraceInsteadOfABrokenOne(String traceparent) {
        aTrust().header("traceparent", traceparent).header("tracestate", "a=1").get("/v1/referrals/7")
                .then().body("headers.traceparent", matchesPattern(NEW_TRACE))
                .body("headers", not(hasKey("tracestate")));
    }

    @Test
    void startsATraceWhenThereIsNone() {
        aTrust().get("/v1/referrals/7").then().body("headers.traceparent", matchesPattern(NEW_TRACE));
    }

    private static RequestSpecification aTrust() {
        return given().auth().oauth2(Tokens.machine("trust-rxm"));
    }
}
