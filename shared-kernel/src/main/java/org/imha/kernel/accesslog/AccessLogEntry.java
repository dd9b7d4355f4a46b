package org.imha.kernel.accesslog;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.imha.kernel.identity.Caller;
import org.imha.kernel.persistence.VersionedEntity;
import org.imha.kernel.web.Correlation;

/** A line of the access log. Never changed. */
@Entity
@Table(name = "access_log")
class AccessLogEntry {

    @Id
    private UUID id;
    private Instant at;
    @Column(name = "actor_id")
    private String actorId;
    @Column(name = "actor_roles")
    private String actorRoles;
    @Column(name = "actor_ods_code")
    private String actorOdsCode;
    @Enumerated(EnumType.STRING)
    private Access.Action action;
    @Column(name = "resource_type")
    private String resourceType;
    @Column(name = "resource_ids")
    private UUID[] resourceIds;
    @Column(name = "refusal_reason")
    private String refusalReason;
    @Column(name = "correlation_id")
    private String correlationId;

    protected AccessLogEntry() {
    }

    AccessLogEntry(Caller caller, Access access, Instant at) {
        this.id = VersionedEntity.newId();
        this.at = at;
        this.actorId = caller.id();
        this.actorRoles = caller.roles().stream().map(Enum::name).sorted().reduce((a, b) -> a + "," + b).orElse("");
        this.actorOdsCode = caller.odsCode().orElse(null);
        this.action = access.action();
        this.resourceType = access.resourceType();
        this.resourceIds = access.resourceIds().toArray(UUID[]::new);
        this.refusalReason = access.reason();
        this.correlationId = Correlation.currentId();
    }

    UUID id() {
        return id;
    }

    AccessRecorded toEvent() {
        return new AccessRecorded(id, at, actorId, actorRoles, actorOdsCode, action.name(), resourceType,
                List.of(resourceIds), refusalReason);
    }
}
