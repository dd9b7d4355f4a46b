package org.imha.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;

import org.imha.gateway.LittleServices;
import org.imha.gateway.RawConnection;
import org.imha.gateway.Services;
import org.imha.gateway.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
@WithTestResource(LittleServices.class)
class ForwardingTest {

    @ParameterizedTest
    @ValueSource(strings = { "GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS" })
    void passesEveryMethodOn(String method) {
        aTrust().when().request(method, "/v1/referrals/7/echo?limit=5&cursor=a%20b")
                .then().statusCode(200)
                .body("method", equalTo(method))
                .body("uri", equalTo("/v1/referrals/7/echo?limit=5&cursor=a%20b"));
    }

    @Test
    void passesHeadOnAndGivesBackHeadersOnly() {
        aTrust().when().head("/v1/referrals/7")
                .then().statusCode(200).header("X-Method", "HEAD").body(is(""));
    }

    @Test
    void passesTheTokenAndTheBodyOn() {
        // Given
        String token = Tokens.machine("trust-rxm");
        // When
        given().auth().oauth2(token).contentType("application/json").header("Idempotency-Key", "k-1").body("{\"a\":1}")
                .post("/v1/referrals")
                // Then
                .then().statusCode(200)
                .body("body", equalTo("{\"a\":1}"))
                .body("headers.authorization", equalTo("Bearer " + token))
                .body("headers.idempotency-key", equalTo("k-1"));
    }

    @Test
    void keepsHopByHopHeadersAndClaimsOfOriginToItself() {
        aTrust().header("X-Forwarded-For", "10.0.0.1").header("X-Forwarded-Prefix", "/admin")
                .header("Forwarded", "for=10.0.0.1").header("X-Real-IP", "10.0.0.1")
                .header("TE", "trailers").header("Keep-Alive", "timeout=5").header("Proxy-Authorization", "Basic eDp5")
                .header("Connection", "keep-alive, X-Private").header("X-Private", "mine")
                .when().get("/v1/referrals/7")
                .then().statusCode(200)
                .body("headers", not(hasKey("x-forwarded-for")))
                .body("headers", not(hasKey("x-forwarded-prefix")))
                .body("headers", not(hasKey("forwarded")))
                .body("headers", not(hasKey("x-real-ip")))
                .body("headers", not(hasKey("te")))
                .body("headers", not(hasKey("keep-alive")))
                .body("headers", not(hasKey("proxy-authorization")))
                .body("headers", not(hasKey("x-private")));
    }

    @Test
    void namesNoInsideAddressOrServerInTheAnswer() {
        aTrust().when().post("/v1/referrals/created")
                .then().statusCode(201)
                .header("Location", "/v1/referrals/7")
                .header("Link", "</v1/referrals/7>; rel=\"self\"")
                .header("ETag", "\"1\"")
                .header("Server", nullValue())
                .header("X-Inside", nullValue());
    }

    @Test
    void givesBackAnswersWithoutABody() throws Exception {
        try (RawConnection connection = new RawConnection()) {
            // When
            String answer = connection.send("GET /v1/referrals/empty HTTP/1.1", "Host: localhost",
                    "Authorization: Bearer " + Tokens.machine("trust-rxm")).readUntil("\r\n\r\n");
            // Then
            assertTrue(answer.startsWith("HTTP/1.1 204"), answer);
            assertTrue(!answer.toLowerCase().contains("transfer-encoding"), answer);
            // And the connection can be used again
            String next = connection.send("GET /v1/referrals/not-modified HTTP/1.1", "Host: localhost",
                    "Authorization: Bearer " + Tokens.machine("trust-rxm")).readUntil("\r\n\r\n");
            assertTrue(next.startsWith("HTTP/1.1 304"), next);
            assertTrue(next.toLowerCase().contains("etag: \"3\""), next);
            String last = connection.send("GET /v1/referrals/7 HTTP/1.1", "Host: localhost",
                    "Authorization: Bearer " + Tokens.machine("trust-rxm")).readUntil("}");
            assertTrue(last.startsWith("HTTP/1.1 200"), last);
        }
    }

    @Test
    void streamsALargeAnswerThrough() throws Exception {
        long bytes = 0;
        try (InputStream answer = aTrust().when().get("/v1/referrals/large").asInputStream()) {
            byte[] buffer = new byte[64 * 1024];
            for (int read = answer.read(buffer); read >= 0; read = answer.read(buffer)) {
                bytes += read;
            }
        }
        assertEquals(32L * 1024 * 1024, bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/v1/nothing", "/v1", "/v1/referralsandmore", "/v2/referrals", "/", "/realms/imha",
            "/v1/q/health/ready", "/control/seen" })
    void answersNotFoundForWhatIsNotInTheTable(String path) {
        // Given
        long before = Services.seen();
        // When
        aTrust().when().get(path)
                // Then
                .then().statusCode(404).contentType("application/problem+json")
                .body("code", equalTo("PATH_NOT_FOUND"))
                .body("type", equalTo("https://imha.example/problems/path-not-found"));
        assertEquals(before, Services.seen());
    }

    @Test
    void aPathThatBeginsLikeAnotherGoesToItsOwnService() {
        aTrust().when().get("/v1/notifications-of-patients").then().statusCode(200)
                .body("uri", equalTo("/v1/notifications-of-patients"));
        aTrust().when().post("/v1/notifications-of-patients/7/interview").then().statusCode(200);
        aTrust().when().get("/v1/opt-outs/7").then().statusCode(200).body("uri", equalTo("/v1/opt-outs/7"));
        aTrust().when().get("/v1/notifications/7").then().statusCode(503);
    }

    @Test
    void deadlinesAndWhatIsOnesOwnAreCasework() {
        aTrust().when().get("/v1/deadlines?status=MISSED").then().statusCode(200)
                .body("uri", equalTo("/v1/deadlines?status=MISSED"));
        aTrust().when().get("/v1/my/calendar.ics").then().statusCode(200).body("uri", equalTo("/v1/my/calendar.ics"));
        aTrust().when().delete("/v1/my/calendar-feed").then().statusCode(200).body("uri", equalTo("/v1/my/calendar-feed"));
        aTrust().when().get("/v1/myself").then().statusCode(404);
    }

    @Test
    void reachesNoServicesManagementPaths() {
        // The little server would answer {} here; the gateway answers with its own checks.
        aTrust().when().get("/q/health/ready").then().body("checks.name", not(nullValue()));
        aTrust().when().get("/v1/referrals/q/health/ready").then().body("uri", equalTo("/v1/referrals/q/health/ready"));
    }

    private static RequestSpecification aTrust() {
        return given().auth().oauth2(Tokens.machine("trust-rxm")).urlEncodingEnabled(false);
    }
}
