package org.imha.kernel.probe;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.imha.kernel.event.EventType;
import org.imha.kernel.event.Topics;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;

/** Facts about closed cases as casework-service would send them. */
public final class Messages {

    public static final String CORRELATION_ID = "01979c3e-0000-7000-8000-00000000000c";
    public static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private Messages() {
    }

    /** @param number tells facts about the same case apart */
    public static ProducerRecord<String, byte[]> caseClosed(UUID eventId, UUID caseId, int number) {
        String payload = "{\"caseId\":\"%s\",\"referralId\":\"%s\",\"detailUrl\":\"/%d\",\"aLaterMember\":1}".formatted(caseId,
                UUID.randomUUID(), number);
        return KafkaMessageFactory.<String> createWriter(Topics.CASEWORK_EVENTS, caseId.toString())
                .writeBinary(CloudEventBuilder.v1().withId(eventId.toString()).withSource(URI.create("/casework-service"))
                        .withType(EventType.CASE_CLOSED.typeName()).withSubject(caseId.toString())
                        .withTime(OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC))
                        .withExtension("correlationid", CORRELATION_ID).withExtension("traceparent", TRACE)
                        .withData("application/json", payload.getBytes(StandardCharsets.UTF_8)).build());
    }

    /** As the consumer reads it. */
    public static ConsumerRecord<String, byte[]> read(ProducerRecord<String, byte[]> sent) {
        ConsumerRecord<String, byte[]> message = new ConsumerRecord<>(sent.topic(), 0, 0, sent.key(), sent.value());
        sent.headers().forEach(message.headers()::add);
        return message;
    }
}
