package org.imha.gateway.guard;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import org.imha.gateway.LittleServices;
import org.imha.gateway.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@WithTestResource(LittleServices.class)
class RateLimitTest {

    @Test
    void tellsWhatIsLeftAndThenRefuses() {
        String token = Tokens.machine("tiny-client");

        get(token).statusCode(200)
                .header("RateLimit-Policy", "\"burst\";q=2;w=36000, \"day\";q=100;w=3600000")
                .header("RateLimit", "\"burst\";r=1;t=18000, \"day\";r=99;t=36000");
        get(token).statusCode(200).header("RateLimit", containsString("\"burst\";r=0"));
        get(token).statusCode(429).contentType("application/problem+json")
                .header("Retry-After", "18000")
                // What was refused is not taken from the other quotas
                .header("RateLimit", "\"burst\";r=0;t=18000, \"day\";r=98;t=36000")
                .body("type", equalTo("https://iana.org/assignments/http-problem-types#quota-exceeded"))
                .body("code", equalTo("QUOTA_EXCEEDED"))
                .body("violated-policies", contains("burst"));
    }

    @Test
    void countsPeopleOneByOneAlthoughTheyShareAClient() {
        // Given
        get(Tokens.person("advocate-one", "tiny-web")).statusCode(200);
        get(Tokens.person("advocate-one", "tiny-web")).statusCode(200);
        // When
        get(Tokens.person("advocate-one", "tiny-web")).statusCode(429);
        // Then
        get(Tokens.person("advocate-two", "tiny-web")).statusCode(200);
    }

    @Test
    void countsCallersWithoutATokenToo() {
        given().get("/v1/referrals").then().statusCode(401).header("RateLimit", notNullValue())
                .header("RateLimit-Policy", notNullValue());
        given().get("/v1/nothing").then().statusCode(404).header("RateLimit", notNullValue());
    }

    private static ValidatableResponse get(String token) {
        return given().auth().oauth2(token).get("/v1/referrals/7").then();
    }
}
