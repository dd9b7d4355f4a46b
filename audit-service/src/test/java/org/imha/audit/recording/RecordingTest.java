package org.imha.audit.recording;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Array;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.imha.audit.testing.AuditDatabase;
import org.imha.audit.testing.Told;
import org.imha.kernel.accesslog.AccessRecorded;
import org.imha.kernel.event.casework.CaseAllocated;
import org.imha.kernel.inbox.ReceivedEvent;
import org.imha.kernel.persistence.VersionedEntity;
import org.imha.kernel.testing.Events;
import org.imha.kernel.testing.Rows;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(AuditDatabase.class)
class RecordingTest {

    @Test
    void keepsAFactWithEveryIdThatItNames() throws Exception {
        // Given
        UUID caseId = VersionedEntity.newId();
        UUID referralId = VersionedEntity.newId();

        // When
        ReceivedEvent event = Events.deliver(new CaseAllocated(caseId, referralId, "advocate-one", "/v1/cases/" + caseId));

        // Then
        Map<String, Object> entry = entry(event.id());
        assertEquals("casework", entry.get("stream"));
        assertEquals("FACT", entry.get("kind"));
        assertEquals("uk.org.imha.case.allocated.v1", entry.get("type"));
        assertEquals("case", entry.get("resource_type"));
        assertArrayEquals(new UUID[] { caseId, referralId }, (UUID[]) ((Array) entry.get("resource_ids")).getArray());
        assertNull(entry.get("actor_id"));
        assertEquals(event.correlationId(), entry.get("correlation_id"));
    }

    @Test
    void keepsAFactOfATypeThatItDoesNotKnow() {
        // Given
        ReceivedEvent event = Told.fact(Told.freshStream(), "uk.org.imha.complaint.raised.v7", Map.of("depth", 3));

        // When
        Events.deliver(event);

        // Then
        assertEquals("complaint", entry(event.id()).get("resource_type"));
    }

    @Test
    void keepsWhoSawWhat() {
        // Given
        UUID seen = VersionedEntity.newId();
        AccessRecorded access = new AccessRecorded(VersionedEntity.newId(), Instant.parse("2026-03-01T09:00:00.123456789Z"),
                "trust-rxt", "REFERRER", "RXT", "READ", "referral", List.of(seen), "NOT_YOURS");
        ReceivedEvent event = Told.access("referral", access);

        // When
        Events.deliver(event);

        // Then
        Map<String, Object> entry = entry(event.id());
        assertEquals("ACCESS", entry.get("kind"));
        assertEquals("READ", entry.get("action"));
        assertEquals("trust-rxt", entry.get("actor_id"));
        assertEquals("RXT", entry.get("actor_ods_code"));
        assertEquals("NOT_YOURS", entry.get("refusal_reason"));
    }

    @Test
    void writesThePayloadInOneForm() {
        // Given
        Map<String, Object> nested = new TreeMap<>(Map.of("z", 1, "a", List.of("x", Map.of("q", 1, "b", 2))));
        ReceivedEvent event = Told.fact(Told.freshStream(), "uk.org.imha.test.happened.v1", nested);

        // When
        Events.deliver(event);

        // Then
        assertEquals("{\"a\":[\"x\",{\"b\":2,\"q\":1}],\"z\":1}", entry(event.id()).get("payload"));
    }

    @Test
    void aRedeliveryChangesNothing() {
        // Given
        String stream = Told.freshStream();
        ReceivedEvent event = Told.access(stream, Told.read("advocate-one", UUID.randomUUID()));

        // When
        boolean first = Events.deliver(event);
        boolean second = Events.deliver(event);

        // Then
        assertTrue(first);
        assertFalse(second);
        assertEquals(1L, Rows.query("SELECT position FROM chain_head WHERE stream = ?", stream).getFirst().get("position"));
        assertEquals(1, Rows.query("SELECT 1 FROM audit_entry WHERE stream = ?", stream).size());
    }

    /** So the inbox tries again and then keeps it as a dead letter; the chain has no gap. */
    @Test
    void whatCannotBeReadLeavesTheChainAsItWas() {
        // Given
        String stream = Told.freshStream();
        Told.facts(stream, 1);
        ReceivedEvent event = Told.fact(stream, AccessRecorded.TYPE, Map.of("at", "no time"));

        // When
        assertThrows(RuntimeException.class, () -> Events.deliver(event));

        // Then
        Told.facts(stream, 1);
        assertEquals(List.of(1L, 2L),
                Rows.query("SELECT position FROM audit_entry WHERE stream = ? ORDER BY 1", stream).stream()
                        .map(row -> row.get("position")).toList());
    }

    private static Map<String, Object> entry(UUID eventId) {
        return Rows.query("SELECT * FROM audit_entry WHERE id = ?", eventId).getFirst();
    }
}
