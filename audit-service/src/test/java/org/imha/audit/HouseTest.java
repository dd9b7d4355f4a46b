package org.imha.audit;

import static io.restassured.RestAssured.given;
import static org.imha.kernel.identity.Role.AUDITOR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.imha.audit.testing.AuditDatabase;
import org.imha.kernel.testing.AccessMatrix;
import org.imha.kernel.testing.ContractRules;
import org.imha.kernel.testing.SchemaRules;
import org.imha.kernel.testing.Snapshot;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What keeps the house in order: who may call what, the data dictionary, the published contract. */
@QuarkusTest
@QuarkusTestResource(AuditDatabase.class)
class HouseTest {

    @Test
    void onlyAuditorsGetPastTheDoor() {
        AccessMatrix matrix = AccessMatrix.of("org.imha.audit")
                .allow("GET /v1/audit/entries", AUDITOR)
                .allow("GET /v1/audit/checkpoints", AUDITOR)
                .allow("POST /v1/audit/verification", AUDITOR);
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
        Snapshot.assertMatches("docs/api/audit-service.yaml",
                given().get("/q/openapi").then().statusCode(200).extract().asString());
    }
}
