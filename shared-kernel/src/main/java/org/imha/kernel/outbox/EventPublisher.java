package org.imha.kernel.outbox;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.imha.kernel.outbox.OutboxTable.Row;
import org.jboss.logging.Logger;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;

/** Sends outbox rows as CloudEvents 1.0 in Kafka's binary mode, keyed by aggregate. */
@ApplicationScoped
class EventPublisher {

    private static final Logger LOG = Logger.getLogger(EventPublisher.class);
    private static final Duration DELIVERY = Duration.ofSeconds(6);

    private final String bootstrapServers;
    private final URI source;
    private Producer<String, byte[]> producer;

    EventPublisher(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.bootstrapServers = bootstrapServers;
        this.source = URI.create("/" + service);
    }

    /** @return those that the broker acknowledged; none of an aggregate after its first failure, so that order holds */
    List<Row> publish(List<Row> rows) {
        List<Future<RecordMetadata>> sent = sendWhileReachable(rows);
        List<Row> acknowledged = new ArrayList<>();
        Set<UUID> failed = new HashSet<>();
        for (int i = 0; i < sent.size(); i++) {
            Row row = rows.get(i);
            if (isAcknowledged(sent.get(i)) && !failed.contains(row.key())) {
                acknowledged.add(row);
            } else {
                failed.add(row.key());
            }
        }
        if (acknowledged.size() < rows.size()) {
            LOG.warnf("%d messages wait: %s", rows.size() - acknowledged.size(), firstFailure(rows, sent));
            close(); // Whatever is still in flight must not overtake the repetition.
        }
        return acknowledged;
    }

    private static String firstFailure(List<Row> rows, List<Future<RecordMetadata>> sent) {
        return IntStream.range(0, sent.size()).filter(i -> sent.get(i).state() == Future.State.FAILED).boxed().findFirst()
                .map(i -> rows.get(i).topic() + " gave " + sent.get(i).exceptionNow().getClass().getSimpleName())
                .orElse("the service stops");
    }

    /** An unreachable broker blocks each send for a while: one such wait is enough. */
    private List<Future<RecordMetadata>> sendWhileReachable(List<Row> rows) {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        for (Row row : rows) {
            Future<RecordMetadata> result = send(row);
            sent.add(result);
            if (result.state() == Future.State.FAILED) {
                break;
            }
        }
        return sent;
    }

    synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    private Future<RecordMetadata> send(Row row) {
        try {
            return producer().send(
                    KafkaMessageFactory.<String> createWriter(row.topic(), row.key().toString()).writeBinary(cloudEvent(row)));
        } catch (KafkaException unreachable) {
            return CompletableFuture.failedFuture(unreachable);
        }
    }

    private CloudEvent cloudEvent(Row row) {
        CloudEventBuilder event = CloudEventBuilder.v1().withId(row.id().toString()).withSource(source).withType(row.type())
                .withSubject(row.key().toString()).withTime(row.occurredAt().atOffset(ZoneOffset.UTC))
                .withData("application/json", row.payload().getBytes(StandardCharsets.UTF_8))
                .withExtension("correlationid", row.correlationId());
        if (row.causationId() != null) {
            event.withExtension("causationid", row.causationId());
        }
        if (row.traceparent() != null) {
            event.withExtension("traceparent", row.traceparent());
        }
        return event.build();
    }

    private static boolean isAcknowledged(Future<RecordMetadata> sent) {
        try {
            sent.get();
            return true;
        } catch (ExecutionException notTaken) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized Producer<String, byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(Map.of(
                    ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                    ProducerConfig.ACKS_CONFIG, "all",
                    ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
                    ProducerConfig.MAX_BLOCK_MS_CONFIG, (int) DELIVERY.toMillis(),
                    ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) DELIVERY.toMillis() / 2,
                    ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) DELIVERY.toMillis()),
                    new StringSerializer(), new ByteArraySerializer());
        }
        return producer;
    }
}
