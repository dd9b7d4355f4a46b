package org.imha.kernel.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A fact as it arrived.
 *
 * @param source the service that announced it, such as {@code /referral-service}
 * @param subject the aggregate that it is about
 */
public record ReceivedEvent(UUID id, String type, String source, UUID subject, Instant time, String correlationId, String topic,
        JsonNode payload) {

    private static final ObjectMapper LENIENT = new ObjectMapper().findAndRegisterModules()
            .disable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /** The payload as the record of its type; members that we do not know are ignored. */
    public <E> E as(Class<E> record) {
        try {
            return LENIENT.treeToValue(payload, record);
        } catch (IOException e) {
            throw new UncheckedIOException("Payload is no " + record.getSimpleName(), e);
        }
    }
}
