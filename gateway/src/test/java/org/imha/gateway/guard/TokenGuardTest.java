package org.imha.gateway.guard;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.imha.gateway.LittleServices;
import org.imha.gateway.RawConnection;
import org.imha.gateway.Services;
import org.imha.gateway.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(LittleServices.class)
class TokenGuardTest {

    @Test
    void refusesACallerWithoutAToken() {
        // Given
        long before = Services.seen();
        // When
        given().header("X-Correlation-Id", "0190a000-0000-7000-8000-000000000001").body("{}").post("/v1/referrals")
                // Then
                .then().statusCode(401).contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer realm=\"imha\"")
                .body("type", equalTo("https://imha.example/problems/token-required"))
                .body("title", equalTo("A token is required"))
                .body("status", equalTo(401))
                .body("code", equalTo("TOKEN_REQUIRED"))
                .body("errors.size()", equalTo(0))
                .body("correlationId", equalTo("0190a000-0000-7000-8000-000000000001"));
        assertEquals(before, Services.seen());
    }

    @Test
    void refusesAnExpiredToken() {
        assertRefused(Tokens.expired());
    }

    @Test
    void refusesATokenForAnotherAudience() {
        assertRefused(Tokens.forAudience("account"));
    }

    @Test
    void refusesATokenOfAnotherIssuer() {
        assertRefused(Tokens.from("http://localhost:8180/realms/master"));
    }

    @Test
    void refusesATokenSignedByAStranger() throws Exception {
        assertRefused(Tokens.signedByAStranger());
    }

    @Test
    void refusesAnUnsignedToken() {
        assertRefused(Tokens.unsigned());
    }

    @Test
    void refusesWhatIsNoTokenAtAll() {
        assertRefused("opaque");
        assertRefused("a.b.c");
        assertRefused("..");
    }

    @Test
    void refusesOtherWaysToLogIn() {
        given().auth().preemptive().basic("coordinator", "coordinator").get("/v1/referrals").then().statusCode(401);
    }

    @Test
    void refusesAHeadRequestWithoutABody() {
        given().head("/v1/referrals").then().statusCode(401).body(equalTo(""));
    }

    @Test
    void keepsTheConnectionAfterARefusal() throws Exception {
        try (RawConnection connection = new RawConnection()) {
            for (int i = 0; i < 2; i++) {
                String answer = connection.send("POST /v1/referrals HTTP/1.1", "Host: localhost", "Content-Length: 2")
                        .sendText("{}").readUntil("}");
                assertTrue(answer.startsWith("HTTP/1.1 401"), answer);
            }
        }
    }

    private static void assertRefused(String token) {
        long before = Services.seen();
        given().auth().oauth2(token).get("/v1/referrals")
                .then().statusCode(401).contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("error=\"invalid_token\""))
                .body("code", equalTo("TOKEN_INVALID"));
        assertEquals(before, Services.seen());
    }
}
