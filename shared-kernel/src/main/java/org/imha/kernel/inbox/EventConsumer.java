package org.imha.kernel.inbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/**
 * Reads the topics that this service listens to and acknowledges a record only when its effect, or its dead letter,
 * is committed. While something is away the partition stands still and is read again, so order per aggregate holds.
 */
@ApplicationScoped
public class EventConsumer {

    private static final Logger LOG = Logger.getLogger(EventConsumer.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration WHILE_AWAY = Duration.ofSeconds(1);

    private final RecordHandling handling;
    private final Progress progress;
    private final Optional<List<String>> topics;
    private final boolean enabled;
    private final Map<String, Object> settings;
    private volatile KafkaConsumer<String, byte[]> consumer;
    private volatile boolean stopping;
    private Thread thread;

    EventConsumer(RecordHandling handling, Progress progress,
            @ConfigProperty(name = "kernel.inbox.topics") Optional<List<String>> topics,
            @ConfigProperty(name = "kernel.inbox.consumer-enabled") boolean enabled,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.handling = handling;
        this.progress = progress;
        this.topics = topics;
        this.enabled = enabled;
        this.settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                ConsumerConfig.GROUP_ID_CONFIG, service,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 50,
                // The partitions of a copy that was killed are taken over soon, not after the usual 45 seconds.
                ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000,
                ConsumerConfig.METADATA_MAX_AGE_CONFIG, 10_000);
    }

    void start(@Observes StartupEvent event) {
        if (enabled && topics.isPresent()) {
            thread = Thread.ofPlatform().name("event-consumer").daemon().start(this::consumeUntilStopped);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        if (consumer != null) {
            consumer.wakeup();
        }
        if (thread != null) {
            thread.join(Duration.ofSeconds(5));
        }
    }

    private void consumeUntilStopped() {
        while (!stopping) {
            try {
                consumeFromBroker();
            } catch (WakeupException stop) {
                return;
            } catch (Throwable whateverItIs) { // Without this thread the service would be deaf, and look healthy.
                LOG.warnf("Reading events starts again: %s", whateverItIs.getClass().getSimpleName());
                pause();
            }
        }
    }

    private void consumeFromBroker() {
        try (KafkaConsumer<String, byte[]> reading = new KafkaConsumer<>(settings, new StringDeserializer(),
                new ByteArrayDeserializer())) {
            consumer = reading;
            reading.subscribe(topics.orElseThrow());
            while (!stopping) {
                consume(reading.poll(POLL));
                progress.look(reading, topics.orElseThrow());
            }
        }
    }

    private void consume(ConsumerRecords<String, byte[]> records) {
        boolean somethingIsAway = false;
        for (TopicPartition partition : records.partitions()) {
            somethingIsAway |= !consumePartition(partition, records.records(partition));
        }
        if (somethingIsAway) {
            pause();
        }
    }

    /** @return false when the partition had to stop before its end */
    private boolean consumePartition(TopicPartition partition, List<ConsumerRecord<String, byte[]>> records) {
        long next = records.getFirst().offset();
        for (ConsumerRecord<String, byte[]> record : records) {
            if (stopping || !handling.settle(record)) {
                break;
            }
            next = record.offset() + 1;
        }
        consumer.commitSync(Map.of(partition, new OffsetAndMetadata(next)));
        boolean reachedEnd = next == records.getLast().offset() + 1;
        if (!reachedEnd) {
            consumer.seek(partition, next);
        }
        return reachedEnd;
    }

    private void pause() {
        try {
            Thread.sleep(WHILE_AWAY);
        } catch (InterruptedException e) {
            stopping = true;
        }
    }
}
