package org.imha.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import org.imha.gateway.LittleServices;
import org.imha.gateway.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(LittleServices.class)
class FhirTest {

    private static final String ID = "0b1f7d2c-7e2f-4d8a-9a8e-1c2d3e4f5a6b";

    @Test
    void passesFhirOnToTheReferralService() {
        given().auth().oauth2(Tokens.machine("trust-rxm")).contentType("application/fhir+json").header("X-Request-Id", ID)
                .header("If-None-Exist", "identifier=a|b").body("{}").post("/fhir/R4/ServiceRequest/_search").then()
                .statusCode(200).body("uri", equalTo("/fhir/R4/ServiceRequest/_search"))
                .body("headers.x-request-id", equalTo(ID)).body("headers.if-none-exist", equalTo("identifier=a|b"));
    }

    @Test
    void theCapabilitiesNeedNoToken() {
        given().get("/fhir/R4/metadata").then().statusCode(200).body("uri", equalTo("/fhir/R4/metadata"));
    }

    @Test
    void refusesInFhirWhereFhirIsSpoken() {
        given().header("X-Request-Id", ID).get("/fhir/R4/ServiceRequest").then().statusCode(401)
                .contentType("application/fhir+json").header("X-Request-Id", ID)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("resourceType", equalTo("OperationOutcome")).body("issue[0].severity", equalTo("error"))
                .body("issue[0].code", equalTo("login"))
                .body("issue[0].details.coding[0].code", equalTo("SEND_TOKEN_REQUIRED"))
                .body("issue[0].diagnostics", startsWith("Correlation id "));
        given().header("X-Request-Id", "nothing of the kind").get("/fhir/R4/ServiceRequest").then().statusCode(401)
                .header("X-Request-Id", nullValue());
        given().auth().oauth2(Tokens.machine("trust-rxm")).body(new byte[1024 * 1024 + 1]).post("/fhir/R4").then()
                .statusCode(413).contentType("application/fhir+json").body("issue[0].code", equalTo("too-long"));
        given().urlEncodingEnabled(false).get("/fhir/R4/%2e%2e").then().statusCode(400)
                .contentType("application/fhir+json").body("issue[0].code", equalTo("structure"));
    }

    @Test
    void aNameThatOnlyBeginsLikeItIsNotFhir() {
        given().auth().oauth2(Tokens.machine("trust-rxm")).get("/fhirless").then().statusCode(404)
                .contentType("application/problem+json").body("code", equalTo("PATH_NOT_FOUND"));
    }
}
