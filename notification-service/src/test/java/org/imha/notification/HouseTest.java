package org.imha.notification;

import static io.restassured.RestAssured.given;
import static org.imha.kernel.identity.Role.ADVOCATE;
import static org.imha.kernel.identity.Role.COORDINATOR;
import static org.imha.kernel.identity.Role.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.imha.kernel.testing.AccessMatrix;
import org.imha.kernel.testing.ContractRules;
import org.imha.kernel.testing.ProblemList;
import org.imha.kernel.testing.SchemaRules;
import org.imha.kernel.testing.Snapshot;
import org.imha.notification.model.NotificationProblem;
import org.imha.notification.testing.WithMailServer;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What keeps the house in order: who may call what, the data dictionary, the published contract. */
@QuarkusTest
@QuarkusTestResource(WithMailServer.class)
class HouseTest {

    @Test
    void onlyThoseInTheAccessMatrixGetPastTheDoor() {
        AccessMatrix matrix = AccessMatrix.of("org.imha.notification")
                .allow("GET /v1/notifications", COORDINATOR, MANAGER, ADVOCATE)
                .allow("GET /v1/notifications/{id}", COORDINATOR, MANAGER, ADVOCATE);
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
        Snapshot.assertMatches("docs/api/notification-service.yaml",
                given().get("/q/openapi").then().statusCode(200).extract().asString());
    }

    @Test
    void everyErrorCodeIsDocumented() {
        assertEquals(List.of(), ProblemList.differences("notification", NotificationProblem.class));
    }
}
