package org.imha.audit.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.imha.audit.model.Testimony.Act;
import org.imha.audit.model.Testimony.Actor;
import org.imha.audit.model.Testimony.Origin;

/**
 * One line of the trail. A service tells of a fact or an access; the line takes the next place in the chain of that
 * service and its hash covers everything in it and the hash of the line before. From then on it is only read.
 * Whoever changes, removes or inserts a line later breaks the chain at that place, and the walk finds it.
 */
@Entity
@Immutable
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    private UUID id;
    private String stream;
    private long position;
    private Instant occurredAt;
    private Instant recordedAt;
    @Enumerated(EnumType.STRING)
    private EntryKind kind;
    private String type;
    private String action;
    private String actorId;
    private String actorRoles;
    private String actorOdsCode;
    private String resourceType;
    private UUID[] resourceIds;
    private String refusalReason;
    private String correlationId;
    private String payload;
    private String previousHash;
    private String hash;

    protected AuditEntry() {
    }

    /** The entry that continues a chain with what a service told. */
    static AuditEntry after(ChainLink previous, Testimony told, Instant recordedAt) {
        AuditEntry entry = new AuditEntry();
        entry.position = previous.position() + 1;
        entry.previousHash = previous.hash();
        entry.recordedAt = recordedAt;
        entry.hash = EntryHash.of(told, previous, recordedAt);
        entry.take(told);
        return entry;
    }

    private void take(Testimony told) {
        occurredAt = told.occurredAt();
        kind = told.kind();
        id = told.origin().eventId();
        stream = told.origin().stream();
        correlationId = told.origin().correlationId();
        payload = told.origin().payload();
        type = told.act().type();
        action = told.act().action();
        resourceType = told.act().resourceType();
        resourceIds = told.act().resourceIds().toArray(UUID[]::new);
        refusalReason = told.act().refusalReason();
        actorId = told.actor().id();
        actorRoles = told.actor().roles();
        actorOdsCode = told.actor().odsCode();
    }

    /** Whether this is the very entry that was put after the link, in every column. */
    boolean continues(ChainLink previous) {
        return position == previous.position() + 1 && previousHash.equals(previous.hash())
                && hash.equals(EntryHash.of(told(), previous, recordedAt));
    }

    ChainLink link() {
        return new ChainLink(position, hash);
    }

    public Testimony told() {
        return new Testimony(new Origin(id, stream, correlationId, payload), kind, occurredAt,
                new Act(type, action, resourceType, List.of(resourceIds), refusalReason),
                new Actor(actorId, actorRoles, actorOdsCode));
    }

    public UUID id() {
        return id;
    }

    public long position() {
        return position;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String hash() {
        return hash;
    }

    /** Ids only: who did what to whose record belongs to auditors, not to logs. */
    @Override
    public String toString() {
        return "AuditEntry[" + id + "]";
    }
}
