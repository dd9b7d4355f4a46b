package org.imha.casework;

import static io.restassured.RestAssured.given;
import static org.imha.kernel.identity.Role.ADVOCATE;
import static org.imha.kernel.identity.Role.COMMISSIONER;
import static org.imha.kernel.identity.Role.COORDINATOR;
import static org.imha.kernel.identity.Role.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.imha.casework.model.CaseworkProblem;
import org.imha.casework.testing.WithReferrals;
import org.imha.kernel.testing.AccessMatrix;
import org.imha.kernel.testing.ContractRules;
import org.imha.kernel.testing.ProblemList;
import org.imha.kernel.testing.SchemaRules;
import org.imha.kernel.testing.Snapshot;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What keeps the house in order: who may call what, the data dictionary, the published contract. */
@QuarkusTest
@QuarkusTestResource(WithReferrals.class)
class HouseTest {

    @Test
    void onlyThoseInTheAccessMatrixGetPastTheDoor() {
        AccessMatrix matrix = AccessMatrix.of("org.imha.casework")
                .allow("GET /v1/cases", COORDINATOR, MANAGER, ADVOCATE)
                .allow("GET /v1/cases/{id}", COORDINATOR, MANAGER, ADVOCATE)
                .allow("POST /v1/cases/{id}/allocation", COORDINATOR, MANAGER)
                .allow("POST /v1/cases/{id}/visits", ADVOCATE)
                .allow("GET /v1/cases/{id}/visits", COORDINATOR, MANAGER, ADVOCATE)
                .allow("GET /v1/cases/{id}/visits/{visitId}", COORDINATOR, MANAGER, ADVOCATE)
                .allow("POST /v1/cases/{id}/hold", COORDINATOR, MANAGER, ADVOCATE)
                .allow("POST /v1/cases/{id}/resumption", COORDINATOR, MANAGER, ADVOCATE)
                .allow("POST /v1/cases/{id}/mode", COORDINATOR, MANAGER, ADVOCATE)
                .allow("POST /v1/cases/{id}/reopening", COORDINATOR, MANAGER)
                .allow("POST /v1/cases/{id}/closure", COORDINATOR, MANAGER, ADVOCATE)
                .allow("GET /v1/reports/quarterly", MANAGER, COMMISSIONER)
                .allow("POST /v1/cases/{id}/outcomes", ADVOCATE)
                .allow("GET /v1/cases/{id}/outcomes", COORDINATOR, MANAGER, ADVOCATE)
                .allow("GET /v1/cases/{id}/outcomes/{outcomeId}", COORDINATOR, MANAGER, ADVOCATE)
                .allow("POST /v1/cases/{id}/feedback", COORDINATOR, MANAGER)
                .allow("GET /v1/cases/{id}/feedback", COORDINATOR, MANAGER)
                .allow("GET /v1/cases/{id}/feedback/{feedbackId}", COORDINATOR, MANAGER);
        assertEquals(List.of(), matrix.differences());
    }

    @Test
    void everyColumnIsClassified() {
        assertEquals(List.of(), SchemaRules.unclassifiedColumns());
    }

    @Test
    void allThatHangsOnACaseIsErasedWithIt() {
        assertEquals(List.of(), SchemaRules.keepingFromErasure("case_file"));
    }

    @Test
    void thePublishedContractTellsAClientWhatIsAnswered() {
        assertEquals(List.of(), ContractRules.faults());
    }

    @Test
    void thePublishedContractIsUpToDate() {
        Snapshot.assertMatches("docs/api/casework-service.yaml",
                given().get("/q/openapi").then().statusCode(200).extract().asString());
    }

    @Test
    void everyErrorCodeIsDocumented() {
        assertEquals(List.of(), ProblemList.differences("casework", CaseworkProblem.class));
    }
}
