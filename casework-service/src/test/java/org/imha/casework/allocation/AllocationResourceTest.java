package org.imha.casework.allocation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.imha.casework.testing.Cases.ADVOCATE;
import static org.imha.casework.testing.Cases.OTHER_ADVOCATE;
import static org.imha.casework.testing.Cases.advocate;
import static org.imha.casework.testing.Cases.allocate;
import static org.imha.casework.testing.Cases.allocated;
import static org.imha.casework.testing.Cases.as;
import static org.imha.casework.testing.Cases.close;
import static org.imha.casework.testing.Cases.coordinator;
import static org.imha.casework.testing.Cases.metInPrivate;
import static org.imha.casework.testing.Cases.status;
import static org.imha.casework.testing.Cases.version;
import static org.imha.casework.testing.Cases.visit;
import static org.imha.casework.testing.Cases.waiting;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.imha.casework.testing.WithReferrals;
import org.imha.kernel.testing.Rows;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(WithReferrals.class)
class AllocationResourceTest {

    private static final String ALLOCATED = "uk.org.imha.case.allocated.v1";

    @Test
    void givesAWaitingCaseToAnAdvocate() {
        // Given
        UUID id = waiting(false);

        // When
        var answer = allocate(id, ADVOCATE, 0);

        // Then
        answer.statusCode(200).header("ETag", "\"1\"").body("status", equalTo("ALLOCATED"))
                .body("advocateId", equalTo(ADVOCATE));
        assertEquals("ALLOCATED", status(id));
        assertEquals(List.of(ALLOCATED), Rows.announced(id));
        assertEquals("CHANGE", Rows.accessLog(id).getLast().get("action"));
    }

    @Test
    void aHandOverKeepsTheStatusAndTheHistory() {
        // Given
        UUID id = allocated();
        visit(id, metInPrivate()).statusCode(201);

        // When
        var answer = allocate(id, OTHER_ADVOCATE, version(id));

        // Then
        answer.statusCode(200).body("status", equalTo("ACTIVE"))
                .body("allocations.advocateId", contains(ADVOCATE, OTHER_ADVOCATE));
        as(advocate()).get("/v1/cases/{id}", id).then().statusCode(404);
    }

    @Test
    void asksForTheVersionThatIsMeant() {
        UUID id = allocated();
        allocate(id, OTHER_ADVOCATE, 0).statusCode(412).body("code", equalTo("VERSION_STALE"));
        as(coordinator()).body("{\"advocateId\": \"advocate-two\"}").post("/v1/cases/{id}/allocation", id).then()
                .statusCode(428);
        assertEquals(List.of(ALLOCATED), Rows.announced(id));
    }

    @Test
    void ofTwoAtOnceOneWins() throws Exception {
        // Given
        UUID id = waiting(false);

        // When
        List<Integer> answers;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> calls = IntStream.range(0, 2)
                    .mapToObj(n -> threads.submit(() -> allocate(id, "advocate-" + n, 0).extract().statusCode())).toList();
            answers = List.of(calls.get(0).get(), calls.get(1).get());
        }

        // Then
        assertEquals(List.of(200, 412), answers.stream().sorted().toList());
        assertEquals(List.of(ALLOCATED), Rows.announced(id));
    }

    @Test
    void refusesWhatIsNoUserNameAndTheOneWhoHasItAlready() {
        UUID id = allocated();
        for (String name : List.of("Advocate One", "", "-x", "a".repeat(65))) {
            allocate(id, name, version(id)).statusCode(422).body("errors.pointer", contains("#/advocateId"));
        }
        as(coordinator()).header("If-Match", "\"1\"").body("{}").post("/v1/cases/{id}/allocation", id).then().statusCode(422);
        allocate(id, ADVOCATE, version(id)).statusCode(409).body("code", equalTo("ADVOCATE_HAS_THE_CASE"));
    }

    @Test
    void aClosedCaseIsNobodysToGive() {
        UUID id = waiting(false);
        close(id, "OPENED_IN_ERROR", coordinator()).statusCode(200);
        allocate(id, ADVOCATE, version(id)).statusCode(409).body("code", equalTo("CASE_CLOSED"));
    }
}
