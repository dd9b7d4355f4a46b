package org.imha.audit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.imha.audit.model.Testimony.Act;
import org.imha.audit.model.Testimony.Actor;
import org.imha.audit.model.Testimony.Origin;
import org.junit.jupiter.api.Test;

class EntryHashTest {

    private static final Instant OCCURRED = Instant.parse("2026-03-01T09:00:00.5Z");
    private static final Instant RECORDED = Instant.parse("2026-03-01T09:00:01Z");
    private static final UUID EVENT = UUID.fromString("01958f6e-0000-7000-8000-000000000001");
    private static final UUID CASE = UUID.fromString("01958f6e-0000-7000-8000-000000000002");
    private static final Origin ORIGIN = new Origin(EVENT, "casework", "c-1", "{\"a\":1}");
    private static final Act ACT = new Act("t.v1", "READ", "case", List.of(CASE), null);
    private static final Actor ACTOR = new Actor("advocate-one", "ADVOCATE", null);
    private static final Testimony TOLD = new Testimony(ORIGIN, EntryKind.ACCESS, OCCURRED, ACT, ACTOR);

    /** The form is written out by hand: whoever changes it must see that it breaks every chain there is. */
    @Test
    void isSha256OverTheDocumentedForm() throws Exception {
        // Given
        String form = """
                {"action":"READ","actorId":"advocate-one","actorOdsCode":null,"actorRoles":"ADVOCATE","correlationId":"c-1",\
                "id":"01958f6e-0000-7000-8000-000000000001","kind":"ACCESS","occurredAt":"2026-03-01T09:00:00.500000Z",\
                "payload":"{\\"a\\":1}","position":1,\
                "previousHash":"0000000000000000000000000000000000000000000000000000000000000000",\
                "recordedAt":"2026-03-01T09:00:01.000000Z","refusalReason":null,\
                "resourceIds":["01958f6e-0000-7000-8000-000000000002"],"resourceType":"case","stream":"casework","type":"t.v1"}""";

        // When
        AuditEntry entry = AuditEntry.after(ChainLink.GENESIS, TOLD, RECORDED);

        // Then
        byte[] expected = MessageDigest.getInstance("SHA-256").digest(form.getBytes("UTF-8"));
        assertEquals(HexFormat.of().formatHex(expected), entry.hash());
    }

    @Test
    void everyColumnCounts() {
        ChainLink genesis = ChainLink.GENESIS;
        Stream<String> changed = Stream.of(
                hash(new Testimony(new Origin(CASE, "casework", "c-1", "{\"a\":1}"), EntryKind.ACCESS, OCCURRED, ACT, ACTOR)),
                hash(new Testimony(new Origin(EVENT, "records", "c-1", "{\"a\":1}"), EntryKind.ACCESS, OCCURRED, ACT, ACTOR)),
                hash(new Testimony(new Origin(EVENT, "casework", null, "{\"a\":1}"), EntryKind.ACCESS, OCCURRED, ACT, ACTOR)),
                hash(new Testimony(new Origin(EVENT, "casework", "c-1", "{}"), EntryKind.ACCESS, OCCURRED, ACT, ACTOR)),
                hash(new Testimony(ORIGIN, EntryKind.FACT, OCCURRED, ACT, ACTOR)),
                hash(new Testimony(ORIGIN, EntryKind.ACCESS, OCCURRED.plusNanos(1000), ACT, ACTOR)),
                hash(did(new Act("t.v2", "READ", "case", List.of(CASE), null))),
                hash(did(new Act("t.v1", "LIST", "case", List.of(CASE), null))),
                hash(did(new Act("t.v1", "READ", "visit", List.of(CASE), null))),
                hash(did(new Act("t.v1", "READ", "case", List.of(), null))),
                hash(did(new Act("t.v1", "READ", "case", List.of(CASE), "NOT_YOURS"))),
                hash(new Testimony(ORIGIN, EntryKind.ACCESS, OCCURRED, ACT, new Actor("another", "ADVOCATE", null))),
                hash(new Testimony(ORIGIN, EntryKind.ACCESS, OCCURRED, ACT, new Actor("advocate-one", "MANAGER", null))),
                hash(new Testimony(ORIGIN, EntryKind.ACCESS, OCCURRED, ACT, new Actor("advocate-one", "ADVOCATE", "RXM"))),
                EntryHash.of(TOLD, genesis, RECORDED.plusNanos(1000)),
                EntryHash.of(TOLD, new ChainLink(1, genesis.hash()), RECORDED),
                EntryHash.of(TOLD, new ChainLink(0, "1".repeat(64)), RECORDED));

        assertEquals(18, Stream.concat(Stream.of(hash(TOLD)), changed).distinct().count());
    }

    @Test
    void continuesOnlyTheLinkItWasPutAfter() {
        AuditEntry first = AuditEntry.after(ChainLink.GENESIS, TOLD, RECORDED);

        assertTrue(first.continues(ChainLink.GENESIS));
        assertFalse(first.continues(new ChainLink(1, first.hash())));
        assertFalse(first.continues(new ChainLink(0, "1".repeat(64))));
    }

    private static Testimony did(Act act) {
        return new Testimony(ORIGIN, EntryKind.ACCESS, OCCURRED, act, ACTOR);
    }

    private static String hash(Testimony told) {
        return EntryHash.of(told, ChainLink.GENESIS, RECORDED);
    }
}
