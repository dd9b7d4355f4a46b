package org.imha.audit.reading;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.imha.audit.model.AuditEntry;
import org.imha.audit.model.EntryKind;
import org.imha.audit.model.Testimony;

/** An entry as an auditor sees it. Facts have no actor and no action. */
public record AuditEntryView(UUID id, String stream, long position, EntryKind kind, String type, String action, String actorId,
        List<String> actorRoles, String actorOdsCode, String resourceType, List<UUID> resourceIds, String refusalReason,
        Instant occurredAt, Instant recordedAt, String correlationId, String hash) {

    static AuditEntryView from(AuditEntry entry) {
        Testimony told = entry.told();
        Testimony.Act act = told.act();
        Testimony.Actor actor = told.actor();
        return new AuditEntryView(entry.id(), told.origin().stream(), entry.position(), told.kind(), act.type(), act.action(),
                actor.id(), roles(actor), actor.odsCode(), act.resourceType(), act.resourceIds(), act.refusalReason(),
                told.occurredAt(), entry.recordedAt(), told.origin().correlationId(), entry.hash());
    }

    private static List<String> roles(Testimony.Actor actor) {
        return actor.roles() == null || actor.roles().isEmpty() ? List.of() : List.of(actor.roles().split(","));
    }

    /** Whose record was seen by whom stays out of logs. */
    @Override
    public String toString() {
        return "AuditEntryView[" + id + "]";
    }
}
