package org.imha.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
@WithTestResource(LittleServices.class)
class SafeHeadersTest {

    @Test
    void guardsEveryAnswer() {
        assertGuarded(given().auth().oauth2(Tokens.person("coordinator")).get("/v1/referrals/7"));
        assertGuarded(given().get("/v1/referrals/7"));
        assertGuarded(given().get("/nowhere"));
        assertGuarded(given().get("/q/health/live"));
        assertGuarded(given().auth().oauth2(Tokens.person("coordinator")).get("/v1/eligibility"));
    }

    @Test
    void leavesAServicesOwnCachingAlone() {
        given().auth().oauth2(Tokens.person("coordinator")).post("/v1/referrals/created")
                .then().header("Cache-Control", "private, max-age=300");
    }

    @Test
    void makesNoMetricOfAnId() {
        given().auth().oauth2(Tokens.person("coordinator")).get("/v1/referrals/0190a000-0000-7000-8000-0000000000aa");
        given().get("/v1/mistyped-0190a000");
        given().get("/q/metrics").then().statusCode(200)
                .body(containsString("uri=\"/v1/referrals\""))
                .body(not(containsString("0190a000")));
    }

    @Test
    void countsAPathThatBeginsLikeAnotherByItself() {
        given().auth().oauth2(Tokens.person("coordinator")).get("/v1/notifications-of-patients/7");
        given().auth().oauth2(Tokens.person("coordinator")).get("/v1/notifications/7");
        given().get("/q/metrics").then().statusCode(200)
                .body(containsString("uri=\"/v1/notifications-of-patients\""))
                .body(containsString("uri=\"/v1/notifications\""));
    }

    private static void assertGuarded(Response answer) {
        answer.then()
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .header("Strict-Transport-Security", startsWith("max-age="))
                .header("Cache-Control", "no-store");
    }
}
