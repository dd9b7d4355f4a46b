package org.imha.referral;

import static io.restassured.RestAssured.given;
import static org.imha.kernel.identity.Role.COORDINATOR;
import static org.imha.kernel.identity.Role.MANAGER;
import static org.imha.kernel.identity.Role.REFERRER;
import static org.imha.kernel.identity.Role.SERVICE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.imha.kernel.testing.AccessMatrix;
import org.imha.kernel.testing.ContractRules;
import org.imha.kernel.testing.ProblemList;
import org.imha.kernel.testing.SchemaRules;
import org.imha.kernel.testing.Snapshot;
import org.imha.referral.fhir.wire.FhirProblem;
import org.imha.referral.model.ReferralProblem;
import org.imha.referral.testing.WithEligibility;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What keeps the house in order: who may call what, the data dictionary, the published contract. */
@QuarkusTest
@QuarkusTestResource(WithEligibility.class)
class HouseTest {

    @Test
    void onlyThoseInTheAccessMatrixGetPastTheDoor() {
        AccessMatrix matrix = AccessMatrix.of("org.imha.referral")
                .allow("POST /v1/referrals", REFERRER, COORDINATOR, MANAGER)
                .allow("GET /v1/referrals", REFERRER, COORDINATOR, MANAGER)
                .allow("GET /v1/referrals/{id}", REFERRER, COORDINATOR, MANAGER, SERVICE)
                .allow("POST /v1/referrals/{id}/signposting", COORDINATOR, MANAGER)
                .allow("POST /v1/referrals/{id}/information-request", COORDINATOR, MANAGER)
                .allow("POST /v1/referrals/{id}/information", REFERRER, COORDINATOR, MANAGER)
                .allow("POST /v1/referrals/{id}/withdrawal", REFERRER, COORDINATOR, MANAGER)
                .allow("POST /v1/referrals/{id}/decline", COORDINATOR, MANAGER)
                .allow("POST /v1/referrals/{id}/reoffer", COORDINATOR, MANAGER)
                .allow("GET /v1/referrals/{id}/history", COORDINATOR, MANAGER)
                .allow("PUT /v1/referrals/{id}/legal-status", REFERRER, COORDINATOR, MANAGER)
                .allow("GET /v1/referrals/{id}/equality", MANAGER)
                .allow("PUT /v1/referrals/{id}/equality", MANAGER)
                .allow("POST /v1/referrals/{id}/rule-set-override", MANAGER)
                .allow("DELETE /v1/referrals/{id}/rule-set-override", MANAGER)
                .allowEveryone("GET /fhir/R4/metadata")
                .allow("POST /fhir/R4", REFERRER, COORDINATOR, MANAGER)
                .allow("POST /fhir/R4/ServiceRequest", REFERRER, COORDINATOR, MANAGER)
                .allow("GET /fhir/R4/ServiceRequest", REFERRER, COORDINATOR, MANAGER)
                .allow("GET /fhir/R4/ServiceRequest/{id}", REFERRER, COORDINATOR, MANAGER)
                .allow("GET /fhir/R4/ServiceRequest/{id}/_history/{version}", REFERRER, COORDINATOR, MANAGER)
                .allow("POST /fhir/R4/ServiceRequest/_search", REFERRER, COORDINATOR, MANAGER)
                .allow("POST /v1/eligibility-reviews", MANAGER)
                .allow("GET /v1/eligibility-reviews", MANAGER)
                .allow("GET /v1/eligibility-reviews/{id}", MANAGER)
                .allow("GET /v1/eligibility-reviews/{id}/changes", MANAGER);
        assertEquals(List.of(), matrix.differences());
    }

    @Test
    void everyColumnIsClassified() {
        assertEquals(List.of(), SchemaRules.unclassifiedColumns());
    }

    @Test
    void thePublishedContractTellsAClientWhatIsAnswered() {
        assertEquals(List.of(), ContractRules.faults());
    }

    @Test
    void thePublishedContractIsUpToDate() {
        Snapshot.assertMatches("docs/api/referral-service.yaml",
                given().get("/q/openapi").then().statusCode(200).extract().asString());
    }

    @Test
    void everyErrorCodeIsDocumented() {
        assertEquals(List.of(), ProblemList.differences("referral", ReferralProblem.class, FhirProblem.class));
    }
}
