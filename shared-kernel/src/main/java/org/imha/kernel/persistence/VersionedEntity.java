package org.imha.kernel.persistence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;

/** An aggregate with a time-ordered id (UUIDv7, RFC 9562) and the version that its entity tag shows. */
@MappedSuperclass
public abstract class VersionedEntity {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    protected VersionedEntity() {
    }

    protected VersionedEntity(UUID id, Instant createdAt) {
        this.id = id;
        this.createdAt = createdAt;
    }

    /** A fresh time-ordered id. */
    public static UUID newId() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Ids only: forgetting to think about privacy must be harmless. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[" + id + "]";
    }
}
