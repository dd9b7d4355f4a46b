package org.imha.audit.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The hash of an entry: SHA-256, in lower-case hex, over the UTF-8 bytes of a JSON object of all its other columns.
 * Names are those of the API and {@code payload}, {@code previousHash}; they stand in alphabetical order without white
 * space; absent values are {@code null}; instants are UTC with six digits of a second ({@code 2026-01-01T09:00:00.000000Z});
 * {@code payload} is a JSON string holding the payload's own text. Changing this form breaks every chain.
 */
final class EntryHash {

    /** PostgreSQL keeps microseconds. */
    private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'")
            .withZone(ZoneOffset.UTC);

    private EntryHash() {
    }

    static String of(Testimony told, ChainLink previous, Instant recordedAt) {
        Map<String, Object> form = new TreeMap<>();
        form.put("position", previous.position() + 1);
        form.put("previousHash", previous.hash());
        form.put("recordedAt", MICROS.format(recordedAt));
        form.put("occurredAt", MICROS.format(told.occurredAt()));
        form.put("kind", told.kind().name());
        addOrigin(form, told.origin());
        addAct(form, told.act());
        addActor(form, told.actor());
        return sha256(CanonicalJson.write(form));
    }

    private static void addOrigin(Map<String, Object> form, Testimony.Origin origin) {
        form.put("id", origin.eventId().toString());
        form.put("stream", origin.stream());
        form.put("correlationId", origin.correlationId());
        form.put("payload", origin.payload());
    }

    private static void addAct(Map<String, Object> form, Testimony.Act act) {
        form.put("type", act.type());
        form.put("action", act.action());
        form.put("resourceType", act.resourceType());
        form.put("resourceIds", act.resourceIds().stream().map(UUID::toString).toList());
        form.put("refusalReason", act.refusalReason());
    }

    private static void addActor(Map<String, Object> form, Testimony.Actor actor) {
        form.put("actorId", actor.id());
        form.put("actorRoles", actor.roles());
        form.put("actorOdsCode", actor.odsCode());
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
