package org.imha.kernel.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.LongStream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.CommonProblem;

/** Opaque, signed, expiring cursors. A cursor is bound to its list and filter: elsewhere it is refused. */
@ApplicationScoped
public class Cursors {

    private static final Duration LIFE = Duration.ofHours(24);
    private static final int SIGNATURE_BYTES = 16;

    private final Clock clock;
    private final SecretKeySpec key;

    Cursors(Clock clock, @ConfigProperty(name = "kernel.cursor.secret") String secret) {
        this.clock = clock;
        this.key = new SecretKeySpec(("cursor:" + secret).getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /** Where a page ends in a list that is sorted by an instant, and by id where instants are equal. */
    public record Place(Instant at, UUID id) {
    }

    /** @param list name of the list with its filter values */
    public String after(UUID id, String list) {
        return signed(list, id.getMostSignificantBits(), id.getLeastSignificantBits());
    }

    /** @param list name of the list with its filter values */
    public String after(Place place, String list) {
        return signed(list, place.id().getMostSignificantBits(), place.id().getLeastSignificantBits(),
                ChronoUnit.MICROS.between(Instant.EPOCH, place.at()));
    }

    /** @throws ApiProblem 400 when it is of another list, or has expired */
    public UUID read(String cursor, String list) {
        ByteBuffer content = verified(cursor, list, 2);
        return new UUID(content.getLong(), content.getLong());
    }

    /** @throws ApiProblem 400 when it is of another list, or has expired */
    public Place readPlace(String cursor, String list) {
        ByteBuffer content = verified(cursor, list, 3);
        UUID id = new UUID(content.getLong(), content.getLong());
        return new Place(Instant.EPOCH.plus(content.getLong(), ChronoUnit.MICROS), id);
    }

    private String signed(String list, long... fields) {
        ByteBuffer content = ByteBuffer.allocate(contentBytes(fields.length));
        LongStream.of(fields).forEach(content::putLong);
        content.putLong(clock.instant().plus(LIFE).getEpochSecond());
        byte[] signed = ByteBuffer.allocate(content.capacity() + SIGNATURE_BYTES)
                .put(content.array()).put(signature(content.array(), list)).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    private ByteBuffer verified(String cursor, String list, int fields) {
        ByteBuffer signed = ByteBuffer.wrap(decode(cursor));
        if (signed.remaining() != contentBytes(fields) + SIGNATURE_BYTES) {
            throw notValid();
        }
        byte[] content = new byte[contentBytes(fields)];
        byte[] signature = new byte[SIGNATURE_BYTES];
        signed.get(content).get(signature);
        long expiry = ByteBuffer.wrap(content).getLong(fields * Long.BYTES);
        if (!MessageDigest.isEqual(signature, signature(content, list)) || expiry < clock.instant().getEpochSecond()) {
            throw notValid();
        }
        return ByteBuffer.wrap(content);
    }

    /** The fields, and when it expires. */
    private static int contentBytes(int fields) {
        return (fields + 1) * Long.BYTES;
    }

    private static byte[] decode(String cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException notBase64) {
            throw notValid();
        }
    }

    private byte[] signature(byte[] content, String list) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(content);
            byte[] full = mac.doFinal(list.getBytes(StandardCharsets.UTF_8));
            return java.util.Arrays.copyOf(full, SIGNATURE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has HmacSHA256", e);
        }
    }

    private static ApiProblem notValid() {
        return new ApiProblem(CommonProblem.CURSOR_NOT_VALID, "Start again from the first page of this list.");
    }
}
