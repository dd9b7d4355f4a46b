package org.imha.kernel.outbox;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.imha.kernel.event.Topics;
import org.imha.kernel.event.referral.ReferralReceived;
import org.imha.kernel.persistence.VersionedEntity;
import org.imha.kernel.probe.Broker;
import org.imha.kernel.probe.KernelSettings;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.web.Correlation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(KernelSettings.class)
@WithTestResource(value = Broker.class, scope = TestResourceScope.MATCHING_RESOURCES)
class OutboxRelayTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);
    private static final String CAUSE = "01979c3e-0000-7000-8000-000000000001";
    private static final String CORRELATION_ID = "01979c3e-0000-7000-8000-000000000002";
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private static final String RELAY_LOCK = """
            pg_locks JOIN pg_database ON pg_database.oid = database
            WHERE locktype = 'advisory' AND datname = current_database()""";

    @Inject
    Outbox outbox;

    @Inject
    DataSource dataSource;

    private final UUID referralId = VersionedEntity.newId();

    @AfterEach
    void endCorrelation() {
        Correlation.end();
    }

    @Test
    void aFactArrivesAsACloudEventInBinaryMode() {
        // Given
        Correlation.beginCausedBy(CAUSE, CORRELATION_ID, TRACE);

        // When
        announce(referralId, 1);

        // Then
        ConsumerRecord<String, byte[]> message = arrived(referralId, 1).getFirst();
        Map<String, String> headers = headers(message);
        assertEquals("{\"referralId\":\"%s\",\"detailUrl\":\"/1\"}".formatted(referralId),
                new String(message.value(), StandardCharsets.UTF_8));
        assertEquals(7, UUID.fromString(headers.remove("ce_id")).version());
        assertTrue(OffsetDateTime.parse(headers.remove("ce_time")).getYear() > 2000);
        assertEquals(Map.of("ce_specversion", "1.0", "ce_type", "uk.org.imha.referral.received.v1", "ce_source",
                "/shared-kernel",
                "ce_subject", referralId.toString(), "content-type", "application/json", "ce_correlationid", CORRELATION_ID,
                "ce_causationid", CAUSE, "ce_traceparent", TRACE), headers);
    }

    @Test
    void aPublishedFactLeavesTheOutbox() {
        // When
        announce(referralId, 1);

        // Then
        arrived(referralId, 1);
        await().atMost(LONG_ENOUGH).untilAsserted(() -> assertEquals(List.of(), Rows.announced(referralId)));
    }

    @Test
    void factsAboutOneAggregateKeepTheirOrderAmongHundredsOfOthers() {
        // Given
        List<UUID> aggregates = Stream.generate(VersionedEntity::newId).limit(10).toList();

        // When
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            aggregates.forEach(id -> threads.submit(() -> IntStream.range(0, 40).forEach(number -> announce(id, number))));
        }

        // Then
        for (UUID id : aggregates) {
            assertEquals(numbers(40), numbersIn(arrived(id, 40)));
        }
    }

    @Test
    void refusesAFactOutsideATransaction() {
        // Given
        ReferralReceived fact = new ReferralReceived(referralId, "/1");

        // When / Then
        assertThrows(TransactionalException.class, () -> outbox.announce(fact));
    }

    @Test
    void aRollbackAnnouncesNothing() {
        // Given
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
            outbox.announce(new ReferralReceived(referralId, "/1"));
            throw new IllegalStateException("changed our mind");
        }));

        // When
        announce(referralId, 2);

        // Then
        assertEquals(List.of(2), numbersIn(arrived(referralId, 1)));
    }

    @Test
    void factsWaitWhileTheBrokerIsAwayAndArriveInOrderWhenItIsBack() {
        // Given
        announce(referralId, 0);
        arrived(referralId, 1);
        Broker.switchOff();

        // When
        IntStream.range(1, 30).forEach(number -> announce(referralId, number));

        // Then
        assertEquals(29, Rows.announced(referralId).size());
        Broker.switchOn();
        assertEquals(numbers(30), numbersIn(arrived(referralId, 30)));
    }

    @Test
    void goesOnWhenItsDatabaseConnectionIsLost() {
        // Given
        announce(referralId, 0);
        arrived(referralId, 1);

        // When
        Rows.query("SELECT pg_terminate_backend(pid) FROM " + RELAY_LOCK);
        announce(referralId, 1);

        // Then
        assertEquals(numbers(2), numbersIn(arrived(referralId, 2)));
    }

    @Test
    void ofSeveralCopiesOfAServiceOneRelaysAtATime() {
        // Given
        await().atMost(LONG_ENOUGH).until(() -> Rows.query("SELECT pid FROM " + RELAY_LOCK).size() == 1);

        // When
        boolean alsoLocked = QuarkusTransaction.requiringNew().call(this::anotherCopyLocks);

        // Then
        assertFalse(alsoLocked);
    }

    private boolean anotherCopyLocks() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return new OutboxTable(connection).tryLock();
        }
    }

    private void announce(UUID id, int number) {
        QuarkusTransaction.requiringNew().run(() -> outbox.announce(new ReferralReceived(id, "/" + number)));
    }

    private static List<ConsumerRecord<String, byte[]>> arrived(UUID id, int expected) {
        return await().atMost(LONG_ENOUGH).until(() -> Broker.records(Topics.REFERRAL_EVENTS, id),
                found -> numbersIn(found).size() == expected);
    }

    /** A repetition is told by its id; consumers drop it, and so do we. */
    private static List<Integer> numbersIn(List<ConsumerRecord<String, byte[]>> messages) {
        return messages.stream().map(message -> new String(message.value(), StandardCharsets.UTF_8))
                .map(body -> Integer.valueOf(body.replaceAll(".*\"/(\\d+)\"}", "$1"))).distinct().toList();
    }

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    private static Map<String, String> headers(ConsumerRecord<String, byte[]> message) {
        Map<String, String> headers = new TreeMap<>();
        message.headers().forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return headers;
    }
}
