package org.imha.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.imha.gateway.LittleServices;
import org.imha.gateway.RawConnection;
import org.imha.gateway.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
@WithTestResource(LittleServices.class)
class UpstreamTroubleTest {

    @Test
    void saysThatAServiceIsDown() {
        aTrust().body("{}").when().post("/v1/eligibility/assessments")
                .then().statusCode(503).contentType("application/problem+json")
                .header("Retry-After", "5")
                .header("X-Correlation-Id", notNullValue())
                .header("RateLimit", notNullValue())
                .body("code", equalTo("SERVICE_UNAVAILABLE"))
                .body("status", equalTo(503));
    }

    @Test
    void saysThatAServiceIsTooSlow() {
        aTrust().when().get("/v1/referrals/slow")
                .then().statusCode(504).contentType("application/problem+json")
                .header("Retry-After", "5")
                .body("code", equalTo("SERVICE_TIMEOUT"));
    }

    @Test
    void saysThatACallerIsTooSlow() throws Exception {
        try (RawConnection connection = new RawConnection()) {
            String answer = connection.send("POST /v1/referrals/slow HTTP/1.1", "Host: localhost",
                    "Authorization: Bearer " + Tokens.machine("trust-rxm"), "Content-Length: 10").readUntil("}");
            assertTrue(answer.startsWith("HTTP/1.1 408"), answer);
            assertTrue(answer.contains("REQUEST_TOO_SLOW"), answer);
        }
    }

    @Test
    void saysThatAServiceDiedBeforeItAnswered() {
        aTrust().when().get("/v1/referrals/dies-before-answering")
                .then().statusCode(503).header("Retry-After", "5").body("code", equalTo("SERVICE_UNAVAILABLE"));
    }

    @Test
    void breaksOffWhenAServiceDiesInTheMiddleOfItsAnswer() throws Exception {
        try (RawConnection connection = new RawConnection()) {
            // When
            String answer = connection.send("GET /v1/referrals/dies-midway HTTP/1.1", "Host: localhost",
                    "Authorization: Bearer " + Tokens.machine("trust-rxm")).readToEnd();
            // Then: the connection was closed without the last chunk, so nobody takes the part for the whole
            assertTrue(answer.startsWith("HTTP/1.1 200"), answer.substring(0, 50));
            assertFalse(answer.endsWith("0\r\n\r\n"));
        }
        aTrust().when().get("/v1/referrals/7").then().statusCode(200);
    }

    private static RequestSpecification aTrust() {
        return given().auth().oauth2(Tokens.machine("trust-rxm"));
    }
}
