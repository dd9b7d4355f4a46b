package org.imha.kernel.probe;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.reactive.messaging.kafka.companion.test.EmbeddedKafkaBroker;

/** A real broker, which a test may switch off and on again, and a service that relays to it and consumes from it. */
public class Broker implements QuarkusTestResourceLifecycleManager {

    public static final int PARTITIONS = 3;
    private static int port;
    private static EmbeddedKafkaBroker broker;

    @Override
    public Map<String, String> start() {
        try {
            port = freePort();
            int controllerPort = freePort();
            Path logs = Files.createTempDirectory("kernel-broker");
            broker = new EmbeddedKafkaBroker().withKafkaPort(port).withControllerPort(controllerPort)
                    .withDeleteLogDirsOnClose(false).withAdditionalProperties(settings -> {
                        settings.put("log.dir", logs.toString());
                        settings.put("num.partitions", Integer.toString(PARTITIONS));
                    });
            broker.start();
            return Map.of("kafka.bootstrap.servers", address(), "kernel.outbox.relay-enabled", "true",
                    "kernel.inbox.consumer-enabled", "true", "kernel.inbox.topics", "casework.events.v1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        broker.close();
    }

    public static void switchOff() {
        broker.close();
    }

    public static void switchOn() {
        broker.start();
    }

    /** Everything in a topic under a key, oldest first. */
    public static List<ConsumerRecord<String, byte[]>> records(String topic, UUID key) {
        try (var consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", address()), new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
            return found.stream().filter(message -> key.toString().equals(message.key())).toList();
        }
    }

    public static ConsumerRecord<String, byte[]> awaitRecord(String topic, UUID key) {
        return await().atMost(Duration.ofSeconds(60)).until(() -> records(topic, key), found -> !found.isEmpty()).getFirst();
    }

    public static void send(ProducerRecord<String, byte[]> message) {
        try (var producer = new KafkaProducer<>(Map.<String, Object> of("bootstrap.servers", address()),
                new StringSerializer(), new ByteArraySerializer())) {
            producer.send(message);
        }
    }

    private static String address() {
        return "localhost:" + port;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
