package org.imha.audit.model.checkpoint;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.imha.audit.model.ChainLink;
import org.imha.kernel.persistence.VersionedEntity;

/** The end of a chain at one moment, signed. Never changed. */
@Entity
@Immutable
@Table(name = "checkpoint")
public class Checkpoint {

    @Id
    private UUID id;
    private String stream;
    private long position;
    private String hash;
    private Instant signedAt;
    private String keyId;
    private String signature;

    protected Checkpoint() {
    }

    /** @param at to the microsecond, as the database keeps it */
    public static Checkpoint sign(String stream, ChainLink end, Instant at, SigningKey key) {
        Checkpoint checkpoint = new Checkpoint();
        checkpoint.id = VersionedEntity.newId();
        checkpoint.stream = stream;
        checkpoint.position = end.position();
        checkpoint.hash = end.hash();
        checkpoint.signedAt = at;
        checkpoint.keyId = key.id();
        checkpoint.signature = key.sign(checkpoint.statement());
        return checkpoint;
    }

    /** What is signed: these five lines, in UTF-8, joined by line feeds. */
    private String statement() {
        return String.join("\n", "imha-audit-checkpoint-v1", stream, Long.toString(position), hash, signedAt.toString());
    }

    public boolean isSignedBy(SigningKey key) {
        return key.verifies(statement(), signature);
    }

    public UUID id() {
        return id;
    }

    public String stream() {
        return stream;
    }

    public ChainLink link() {
        return new ChainLink(position, hash);
    }

    public Instant signedAt() {
        return signedAt;
    }

    public String keyId() {
        return keyId;
    }

    public String signature() {
        return signature;
    }
}
