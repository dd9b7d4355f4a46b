package org.imha.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.StreamSupport;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerIT {

    private static final TopicPartition PARTITION = new TopicPartition("notification.dead-letter.v1", 0);

    @TempDir
    Path home;

    @Test
    void keepsWhatWasPublishedWhileItIsAway() throws ExecutionException, InterruptedException {
        try (var stack = new LocalStack(Settings.in(home, Ports.free()))) {
            // Given
            stack.startKafka();
            publish(stack, "before");

            // When
            stack.stopKafka();
            stack.startKafka();
            publish(stack, "after");

            // Then
            assertEquals(List.of("before", "after"), readAll(stack));
        }
    }

    private static void publish(LocalStack stack, String value) throws ExecutionException, InterruptedException {
        Map<String, Object> settings = Map.of("bootstrap.servers", stack.bootstrapServers(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(PARTITION.topic(), value)).get();
        }
    }

    private static List<String> readAll(LocalStack stack) {
        Map<String, Object> settings = Map.of("bootstrap.servers", stack.bootstrapServers(), "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(PARTITION));
            consumer.seekToBeginning(List.of(PARTITION));
            return StreamSupport.stream(consumer.poll(Duration.ofSeconds(20)).spliterator(), false)
                    .map(ConsumerRecord::value).toList();
        }
    }
}
