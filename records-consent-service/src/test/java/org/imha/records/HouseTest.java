package org.imha.records;

import static io.restassured.RestAssured.given;
import static org.imha.kernel.identity.Role.ADVOCATE;
import static org.imha.kernel.identity.Role.COORDINATOR;
import static org.imha.kernel.identity.Role.MANAGER;
import static org.imha.kernel.identity.Role.SERVICE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.imha.kernel.testing.AccessMatrix;
import org.imha.kernel.testing.ContractRules;
import org.imha.kernel.testing.ProblemList;
import org.imha.kernel.testing.SchemaRules;
import org.imha.kernel.testing.Snapshot;
import org.imha.kernel.testing.TestDatabase;
import org.imha.records.model.RecordsProblem;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What keeps the house in order: who may call what, the data dictionary, the published contract. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HouseTest {

    @Test
    void onlyThoseInTheAccessMatrixGetPastTheDoor() {
        AccessMatrix matrix = AccessMatrix.of("org.imha.records")
                .allow("POST /v1/records-grants", ADVOCATE)
                .allow("GET /v1/records-grants", ADVOCATE, COORDINATOR, MANAGER)
                .allow("GET /v1/records-grants/{id}", ADVOCATE, COORDINATOR, MANAGER)
                .allow("POST /v1/records-grants/{id}/withdrawal", ADVOCATE, COORDINATOR, MANAGER)
                .allow("POST /v1/records-access-decisions", ADVOCATE, SERVICE);
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
        Snapshot.assertMatches("docs/api/records-consent-service.yaml",
                given().get("/q/openapi").then().statusCode(200).extract().asString());
    }

    @Test
    void everyErrorCodeIsDocumented() {
        assertEquals(List.of(), ProblemList.differences("records", RecordsProblem.class));
    }
}
