package org.imha.kernel.accesslog;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.probe.KernelSettings;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.testing.Owner;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.common.annotation.RunOnVirtualThread;

@QuarkusTest
@QuarkusTestResource(KernelSettings.class)
class AccessLogTest {

    private final UUID id = UUID.randomUUID();

    /** Reads records, of which only some are the caller's. */
    @Path("/v1/records")
    @RolesAllowed(Role.REFERRER_ROLE)
    @RunOnVirtualThread
    public static class Records {

        private final AccessLog accessLog;
        private final CurrentCaller caller;
        private final EntityManager entityManager;

        Records(AccessLog accessLog, CurrentCaller caller, EntityManager entityManager) {
            this.accessLog = accessLog;
            this.caller = caller;
            this.entityManager = entityManager;
        }

        @GET
        @Path("/mine/{id}")
        @Transactional
        public Map<String, String> mine(@PathParam("id") UUID id) {
            accessLog.permitted(caller.get(), Access.of(Access.Action.READ, "record", id));
            return Map.of("diagnosis", "secret of Mrs Example");
        }

        @GET
        @Path("/theirs/{id}")
        @Transactional
        public Map<String, String> theirs(@PathParam("id") UUID id) {
            entityManager.createNativeQuery("SELECT 1").getSingleResult();
            accessLog.refused(caller.get(), Access.of(Access.Action.READ, "record", id), "OTHER_TRUST");
            throw ApiProblem.notFound();
        }
    }

    @Test
    void aPermittedReadIsLoggedWithWhoWhatAndWhen() {
        // When
        ValidatableResponse answer = read("mine");

        // Then
        String correlationId = answer.statusCode(200).extract().header("X-Correlation-Id");
        Map<String, Object> entry = entry();
        assertEquals(List.of("trust-rxm", "REFERRER", "RXM", "READ", "record", correlationId), List.of(entry.get("actor_id"),
                entry.get("actor_roles"), entry.get("actor_ods_code"), entry.get("action"), entry.get("resource_type"),
                entry.get("correlation_id")));
        assertEquals(null, entry.get("refusal_reason"));
    }

    @Test
    void everyEntryIsOnItsWayToTheAuditTrail() {
        // When
        read("mine").statusCode(200);

        // Then
        Map<String, Object> message = Rows.query("SELECT * FROM outbox WHERE aggregateid = ?", entry().get("id")).getFirst();
        assertEquals("kernel.access-log.v1", message.get("aggregatetype"));
        assertEquals("uk.org.imha.access.recorded.v1", message.get("type"));
        assertTrue(message.get("payload").toString().contains("\"resourceIds\":[\"" + id + "\"]"));
    }

    @Test
    void aRefusalSurvivesTheRollbackThatItCauses() {
        // When
        ValidatableResponse answer = read("theirs");

        // Then
        answer.statusCode(404).body("code", equalTo("NOT_FOUND"));
        assertEquals("OTHER_TRUST", entry().get("refusal_reason"));
        assertEquals(1, Rows.query("SELECT 1 FROM outbox WHERE aggregateid = ?", entry().get("id")).size());
    }

    @Test
    void whatCannotBeLoggedIsNotAnswered() {
        for (String whose : List.of("mine", "theirs")) {
            // Given
            Owner.does(sql -> sql.execute("ALTER TABLE access_log RENAME TO access_log_away"));
            try {
                // When
                ValidatableResponse answer = read(whose);

                // Then
                answer.statusCode(500).contentType("application/problem+json").body("code", equalTo("UNEXPECTED"))
                        .body("correlationId", notNullValue()).body(not(containsString("Example")));
            } finally {
                Owner.does(sql -> sql.execute("ALTER TABLE access_log_away RENAME TO access_log"));
            }
        }
    }

    @Test
    void aHundredRefusalsAtOnceDoNotWaitForEachOther() throws Exception {
        // When
        List<Integer> statuses = atOnce(100, () -> read("theirs").extract().statusCode());

        // Then
        assertEquals(Collections.nCopies(100, 404), statuses);
        assertEquals(100, Rows.accessLog(id).size());
    }

    private ValidatableResponse read(String whose) {
        return given().auth().oauth2(Tokens.trust("RXM")).get("/v1/records/" + whose + "/" + id).then();
    }

    private Map<String, Object> entry() {
        List<Map<String, Object>> entries = Rows.accessLog(id);
        assertEquals(1, entries.size());
        return entries.getFirst();
    }

    private static <T> List<T> atOnce(int times, Callable<T> request) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(Collections.nCopies(times, request)).stream().map(Future::resultNow).toList();
        }
    }
}
