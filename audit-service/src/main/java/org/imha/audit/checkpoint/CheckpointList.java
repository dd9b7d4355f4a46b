package org.imha.audit.checkpoint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.imha.audit.model.checkpoint.Checkpoint;
import org.imha.audit.model.checkpoint.SigningKey;

/**
 * The last checkpoint of each stream, to be kept elsewhere.
 *
 * @param signing ON, or OFF with what is missing in {@code detail}
 * @param publicKey what the present key's signatures verify with; null when off
 */
public record CheckpointList(State signing, String detail, String publicKey, List<CheckpointView> items, String next) {

    static final String OFF_BECAUSE = "No AUDIT_SIGNING_KEY is configured: nobody would notice if the end of a chain were cut off.";

    /** Whether checkpoints are being signed. */
    public enum State {
        ON,
        OFF
    }

    /** One checkpoint; the signature covers the other members, line by line. */
    public record CheckpointView(UUID id, String stream, long position, String hash, Instant signedAt, String keyId,
            String signature) {

        static CheckpointView from(Checkpoint checkpoint) {
            return new CheckpointView(checkpoint.id(), checkpoint.stream(), checkpoint.link().position(),
                    checkpoint.link().hash(), checkpoint.signedAt(), checkpoint.keyId(), checkpoint.signature());
        }
    }

    static CheckpointList from(List<Checkpoint> latest, Optional<SigningKey> key) {
        return new CheckpointList(key.isPresent() ? State.ON : State.OFF, key.isPresent() ? null : OFF_BECAUSE,
                key.map(SigningKey::publicKey).orElse(null), latest.stream().map(CheckpointView::from).toList(), null);
    }
}
