package org.imha.kernel.problem;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.equalTo;
import static org.imha.kernel.probe.NeighbourSettings.NEIGHBOUR;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;

import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.imha.kernel.probe.KernelSettings;
import org.imha.kernel.probe.NeighbourSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(KernelSettings.class)
@WithTestResource(value = NeighbourSettings.class, scope = TestResourceScope.MATCHING_RESOURCES)
class OutageTest {

    @AfterEach
    void forget() {
        NEIGHBOUR.forget();
    }

    @Test
    void whatIsAwayWillBeBack() {
        // Given
        Stream<Throwable> outages = Stream.of(new SQLTransientConnectionException(), new ConnectException(),
                new PSQLException("broken", PSQLState.CONNECTION_FAILURE),
                new SQLException("terminated", "57P01"), new SQLException("too many", "53300"),
                new SQLException("deadlock", "40P01"),
                new SQLException("Sorry, acquisition timeout!"), new ProcessingException("no answer"),
                new WebApplicationException(503), new WebApplicationException(500), new WebApplicationException(401),
                new WebApplicationException(429), new CircuitBreakerOpenException());

        // When / Then
        outages.forEach(outage -> assertTrue(Outage.isBehind(new PersistenceException(outage)), outage::toString));
    }

    @Test
    void whatIsWrongStaysWrong() {
        // Given
        List<Throwable> faults = List.of(new WebApplicationException(404), new WebApplicationException(400),
                new IllegalStateException(), new SQLException("duplicate", "23505"), new SQLException("no such table", "42P01"),
                ApiProblem.notFound());

        // When / Then
        faults.forEach(fault -> assertFalse(Outage.isBehind(new RuntimeException(fault)), fault::toString));
    }

    @Test
    void theCallerIsToldToTryAgainWhenAnotherServiceIsAway() {
        // Given
        NEIGHBOUR.answers("/v1/neighbours", 503, "{}");

        // When / Then
        get("/v1/askings").then().statusCode(503).header("Retry-After", "2").body("code", equalTo("TEMPORARILY_UNAVAILABLE"));
    }

    @Test
    void aRefusalByAnotherServiceIsNoRefusalOfTheCaller() {
        for (int status : new int[] { 400, 403, 404 }) {
            // Given
            NEIGHBOUR.answers("/v1/neighbours", status, "{}");

            // When / Then
            get("/v1/askings").then().statusCode(500).body("code", equalTo("UNEXPECTED"));
        }
    }
}
