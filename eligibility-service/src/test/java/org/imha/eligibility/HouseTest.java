package org.imha.eligibility;

import static io.restassured.RestAssured.given;
import static org.imha.kernel.identity.Role.ADVOCATE;
import static org.imha.kernel.identity.Role.AUDITOR;
import static org.imha.kernel.identity.Role.COMMISSIONER;
import static org.imha.kernel.identity.Role.COORDINATOR;
import static org.imha.kernel.identity.Role.MANAGER;
import static org.imha.kernel.identity.Role.PLATFORM;
import static org.imha.kernel.identity.Role.REFERRER;
import static org.imha.kernel.identity.Role.SERVICE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.imha.eligibility.model.EligibilityProblem;
import org.imha.kernel.testing.AccessMatrix;
import org.imha.kernel.testing.ContractRules;
import org.imha.kernel.testing.ProblemList;
import org.imha.kernel.testing.SchemaRules;
import org.imha.kernel.testing.Snapshot;
import org.imha.kernel.testing.TestDatabase;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What keeps the house in order: who may call what, the data dictionary, the published contract. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HouseTest {

    @Test
    void onlyThoseInTheAccessMatrixGetPastTheDoor() {
        // Given
        AccessMatrix matrix = AccessMatrix.of("org.imha.eligibility")
                .allow("POST /v1/eligibility/determinations", SERVICE, COORDINATOR, MANAGER)
                .allow("GET /v1/eligibility/determinations", SERVICE, COORDINATOR, MANAGER)
                .allow("GET /v1/eligibility/determinations/{id}", SERVICE, COORDINATOR, MANAGER)
                .allow("POST /v1/eligibility/assessments", SERVICE, COORDINATOR, MANAGER, ADVOCATE, COMMISSIONER)
                .allow("GET /v1/eligibility/rule-sets", REFERRER, COORDINATOR, ADVOCATE, MANAGER, AUDITOR, COMMISSIONER,
                        PLATFORM,
                        SERVICE)
                .allow("GET /v1/eligibility/rule-sets/{id}", REFERRER, COORDINATOR, ADVOCATE, MANAGER, AUDITOR, COMMISSIONER,
                        PLATFORM, SERVICE)
                .allowEveryone("GET /v1/guidance")
                .allowEveryone("GET /v1/guidance/self-check")
                .allowEveryone("POST /v1/guidance/self-check");
        // Then
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
        Snapshot.assertMatches("docs/api/eligibility-service.yaml",
                given().get("/q/openapi").then().statusCode(200).extract().asString());
    }

    @Test
    void everyErrorCodeIsDocumented() {
        assertEquals(List.of(), ProblemList.differences("eligibility", EligibilityProblem.class));
    }
}
