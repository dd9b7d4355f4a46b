package org.imha.audit.verification;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.imha.audit.testing.AuditDatabase;
import org.imha.audit.testing.Owner;
import org.imha.audit.testing.Told;
import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(AuditDatabase.class)
class VerificationTest {

    @Inject
    TrailCheck trailCheck;

    private final String stream = Told.freshStream();

    @Test
    void manyAtOnceLeaveOneUnbrokenChain() throws Exception {
        // Given
        Callable<Void> fiftyFacts = () -> {
            Told.facts(stream, 50);
            return null;
        };

        // When
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Void> done : threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> fiftyFacts).toList())) {
                done.get();
            }
        }

        // Then
        assertEquals(Map.of("stream", stream, "entries", 400, "intact", true), withoutNull(verdict()));
    }

    @Test
    void followsAChainThatIsLongerThanAStride() {
        Told.facts(stream, 1001);

        assertEquals(1001, verdict().get("entries"));
        assertNull(verdict().get("firstBrokenPosition"));
    }

    /** What somebody with the keys to the database might do to a chain of ten, and where it is noticed. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "UPDATE audit_entry SET actor_id = 'x' WHERE stream = '%1$s' AND position = 4 | 4",
            "UPDATE audit_entry SET payload = '{}' WHERE stream = '%1$s' AND position = 1 | 1",
            "UPDATE audit_entry SET resource_ids = '{}' WHERE stream = '%1$s' AND position = 10 | 10",
            "UPDATE audit_entry SET recorded_at = recorded_at - interval '1 day' WHERE stream = '%1$s' AND position = 7 | 7",
            "UPDATE audit_entry SET hash = repeat('a', 64) WHERE stream = '%1$s' AND position = 6 | 6",
            "DELETE FROM audit_entry WHERE stream = '%1$s' AND position = 3 | 3",
            "DELETE FROM audit_entry WHERE stream = '%1$s' AND position > 8 | 9",
            "DELETE FROM audit_entry WHERE stream = '%1$s' | 1",
            "UPDATE chain_head SET position = 5 WHERE stream = '%1$s' | 6",
            "UPDATE chain_head SET hash = repeat('a', 64) WHERE stream = '%1$s' | 10",
            "INSERT INTO audit_entry SELECT gen_random_uuid(), stream, 11, occurred_at, recorded_at, kind, type, action, "
                    + "actor_id, actor_roles, actor_ods_code, resource_type, resource_ids, refusal_reason, correlation_id, "
                    + "payload, previous_hash, hash FROM audit_entry WHERE stream = '%1$s' AND position = 10 | 11" })
    void findsWhereAChainWasTamperedWith(String tampering, long brokenAt) {
        // Given
        Told.facts(stream, 10);

        // When
        Owner.execute(tampering, stream);

        // Then
        assertEquals((int) brokenAt, verdict().get("firstBrokenPosition"));
        assertEquals(false, verdict().get("intact"));
    }

    @Test
    void theJobRaisesOneAlarmPerBreak() {
        // Given
        Told.facts(stream, 5);
        trailCheck.walkOn();
        Owner.execute("UPDATE audit_entry SET action = 'READ' WHERE stream = '%s' AND position = 2", stream);

        // When
        trailCheck.walkOn();
        trailCheck.walkOn();
        verdict();
        trailCheck.walkOn();

        // Then
        assertEquals(List.of("2"), alarms());
        assertEquals(2L, Rows.query("SELECT broken_at FROM trail_check WHERE stream = ?", stream).getFirst().get("broken_at"));
    }

    @Test
    void aChainThatHoldsRaisesNoAlarm() {
        // Given
        Told.facts(stream, 5);

        // When
        trailCheck.walkOn();
        Told.facts(stream, 5);
        trailCheck.walkOn();

        // Then
        assertEquals(List.of(), alarms());
    }

    @Test
    void aStreamWhoseHeadWasRemovedIsMissed() {
        // Given
        Told.facts(stream, 3);
        trailCheck.walkOn();

        // When
        Owner.execute("DELETE FROM chain_head WHERE stream = '%s'", stream);
        trailCheck.walkOn();

        // Then
        assertEquals(List.of("1"), alarms());
    }

    @Test
    void checkingIsItselfRecorded() {
        verdict();

        Map<String, Object> last = Rows.query("SELECT * FROM access_log ORDER BY id DESC LIMIT 1").getFirst();
        assertEquals("VERIFY", last.get("action"));
        assertEquals("some-auditor", last.get("actor_id"));
    }

    private Map<String, Object> verdict() {
        return given().auth().oauth2(Tokens.role(Role.AUDITOR)).post("/v1/audit/verification").then().statusCode(200).extract()
                .jsonPath().getMap("streams.find { it.stream == '" + stream + "' }");
    }

    private List<String> alarms() {
        return Rows.query("""
                SELECT payload::json->>'firstBrokenPosition' AS position FROM outbox
                WHERE type = 'uk.org.imha.audit.integrity-alarm.v1' AND payload::json->>'stream' = ?""", stream).stream()
                .map(row -> (String) row.get("position")).toList();
    }

    private static Map<String, Object> withoutNull(Map<String, Object> verdict) {
        verdict.values().removeIf(value -> value == null);
        return verdict;
    }
}
