package org.imha.kernel.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;

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
    private static final int CONTENT_BYTES = 3 * Long.BYTES;
    private static final int SIGNATURE_BYTES = 16;

    private final Clock clock;
    private final SecretKeySpec key;

    Cursors(Clock clock, @ConfigProperty(name = "kernel.cursor.secret") String secret) {
        this.clock = clock;
        this.key = new SecretKeySpec(("cursor:" + secret).getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /** @param list name of the list with its filter values */
    public String after(UUID id, String list) {
        ByteBuffer content = ByteBuffer.allocate(CONTENT_BYTES)
                .putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits())
                .putLong(clock.instant().plus(LIFE).getEpochSecond());
        byte[] signed = ByteBuffer.allocate(CONTENT_BYTES + SIGNATURE_BYTES)
                .put(content.array()).put(signature(content.array(), list)).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    /** @throws ApiProblem 400 when it is of another list, or has expired */
    public UUID read(String cursor, String list) {
        ByteBuffer signed = ByteBuffer.wrap(decode(cursor));
        if (signed.remaining() != CONTENT_BYTES + SIGNATURE_BYTES) {
            throw notValid();
        }
        byte[] content = new byte[CONTENT_BYTES];
        byte[] signature = new byte[SIGNATURE_BYTES];
        signed.get(content).get(signature);
        ByteBuffer fields = ByteBuffer.wrap(content);
        UUID id = new UUID(fields.getLong(), fields.getLong());
        if (!MessageDigest.isEqual(signature, signature(content, list))
                || fields.getLong() < clock.instant().getEpochSecond()) {
            throw notValid();
        }
        return id;
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
