package org.imha.gateway.guard;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.imha.gateway.LittleServices;
import org.imha.gateway.Services;
import org.imha.gateway.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(LittleServices.class)
class PublicPathsTest {

    private static final String OF_THE_PUBLIC = "\"burst\";q=2000000;w=1";
    private static final String OF_THE_KNOWN = "\"burst\";q=1000000;w=1";

    @Test
    void letsThePublicReadAndAskWithoutAToken() {
        given().get("/v1/guidance").then().statusCode(200).body("method", equalTo("GET"))
                .body("headers", not(hasKey("authorization"))).header("RateLimit-Policy", startsWith(OF_THE_PUBLIC));
        given().head("/v1/guidance").then().statusCode(200).header("X-Method", "HEAD");
        given().contentType("application/json").body("{}").post("/v1/guidance/self-check")
                .then().statusCode(200).body("uri", equalTo("/v1/guidance/self-check")).body("body", equalTo("{}"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "PUT", "PATCH", "DELETE", "OPTIONS" })
    void asksForATokenForEverythingElseThere(String method) {
        // Given
        long before = Services.seen();
        // When
        given().request(method, "/v1/guidance").then().statusCode(401).body("code", equalTo("TOKEN_REQUIRED"));
        // Then
        assertEquals(before, Services.seen());
    }

    @Test
    void takesWholeSegmentsOnly() {
        // Given
        long before = Services.seen();
        // When
        given().get("/v1/guidanceX").then().statusCode(404);
        given().get("/v1/guidance-for-staff").then().statusCode(404);
        given().get("/v1").then().statusCode(404);
        given().get("/v1/referrals/v1/guidance").then().statusCode(401);
        given().get("/v1/guidance/../referrals").then().statusCode(400);
        given().urlEncodingEnabled(false).get("/v1/guidance/%2e%2e/referrals").then().statusCode(400);
        given().get("/v1/Guidance").then().statusCode(404);
        // Then
        assertEquals(before, Services.seen());
    }

    @Test
    void refusesABadTokenThereToo() {
        // Given
        long before = Services.seen();
        // When
        given().auth().oauth2(Tokens.expired()).get("/v1/guidance").then().statusCode(401)
                .header("WWW-Authenticate", containsString("error=\"invalid_token\"")).body("code", equalTo("TOKEN_INVALID"));
        given().auth().preemptive().basic("coordinator", "coordinator").get("/v1/guidance").then().statusCode(401);
        given().header("Authorization", "").get("/v1/guidance").then().statusCode(401);
        // Then
        assertEquals(before, Services.seen());
    }

    @Test
    void countsAKnownCallerAsThatCaller() {
        given().auth().oauth2(Tokens.machine("trust-rxm")).get("/v1/guidance").then().statusCode(200)
                .header("RateLimit-Policy", startsWith(OF_THE_KNOWN));
        given().get("/v1/referrals").then().statusCode(401).header("RateLimit-Policy", startsWith(OF_THE_KNOWN));
    }

    @Test
    void limitsABodyThereAsElsewhere() {
        given().body(new byte[1024 * 1024 + 1]).post("/v1/guidance/self-check").then().statusCode(413);
    }

    @Test
    void countsItAmongTheMetricsByItsRoute() {
        given().get("/v1/guidance/self-check");
        given().get("/q/metrics").then().body(containsString("uri=\"/v1/guidance\""))
                .body(not(containsString("uri=\"/v1/guidance/self-check\"")));
    }
}
