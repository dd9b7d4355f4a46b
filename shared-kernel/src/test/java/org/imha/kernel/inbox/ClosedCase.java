package org.imha.kernel.inbox;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.imha.kernel.persistence.VersionedEntity;
import org.imha.kernel.probe.Broker;
import org.imha.kernel.probe.Messages;
import org.imha.kernel.probe.ProbeHandler;
import org.imha.kernel.testing.Rows;

/** Facts about one case, numbered, and what came of them. */
class ClosedCase {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    final UUID id = VersionedEntity.newId();
    final UUID firstEventId = VersionedEntity.newId();

    void sendFirst() {
        Broker.send(Messages.caseClosed(firstEventId, id, 1));
    }

    void send(int number) {
        Broker.send(message(number));
    }

    ProducerRecord<String, byte[]> message(int number) {
        return Messages.caseClosed(VersionedEntity.newId(), id, number);
    }

    void awaitEffects(String... detailUrls) {
        await().atMost(LONG_ENOUGH).untilAsserted(() -> assertEquals(List.of(detailUrls), effects()));
    }

    List<String> effects() {
        return ProbeHandler.effects(id);
    }

    void awaitDeadLetter() {
        await().atMost(LONG_ENOUGH).until(() -> deadLetters().size() == 1);
    }

    List<Map<String, Object>> deadLetters() {
        return Rows.query("SELECT * FROM dead_letter WHERE subject = ?", id);
    }
}
