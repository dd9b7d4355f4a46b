package org.imha.gateway.readiness;

import static io.restassured.RestAssured.given;

import org.imha.gateway.LittleServices;
import org.imha.gateway.Services;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(LittleServices.class)
class ReadinessTest {

    @AfterEach
    void referralServiceComesBack() {
        Services.referralServiceIsReady(true);
    }

    @Test
    void isReadyWhenAReferralCouldBeTakenAlthoughEligibilityIsDown() {
        given().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void isNotReadyWithoutReferralService() {
        // Given
        Services.referralServiceIsReady(false);
        // When
        given().get("/q/health/ready").then().statusCode(503);
        // Then
        given().get("/q/health/live").then().statusCode(200);
    }
}
