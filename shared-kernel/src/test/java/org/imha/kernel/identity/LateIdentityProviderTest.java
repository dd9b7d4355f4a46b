package org.imha.kernel.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import org.imha.kernel.probe.LateRealm;
import org.imha.kernel.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@WithTestResource(value = LateRealm.class, scope = TestResourceScope.MATCHING_RESOURCES)
class LateIdentityProviderTest {

    @Test
    void startsWithoutTheIdentityProviderAndGoesOnWithoutItOnceTheKeysAreKnown() {
        // Given
        given().get("/q/health/ready").then().statusCode(503);
        ask().statusCode(503).body("code", equalTo("TEMPORARILY_UNAVAILABLE")).header("Retry-After", notNullValue());

        // When
        LateRealm.isThere();

        // Then
        given().get("/q/health/ready").then().statusCode(200);
        ask().statusCode(200);

        // And
        LateRealm.isAway();
        given().get("/q/health/ready").then().statusCode(200);
        ask().statusCode(200);
    }

    private static ValidatableResponse ask() {
        return given().auth().oauth2(Tokens.role(Role.PLATFORM)).get("/v1/operations/dead-letters").then();
    }
}
