package org.imha.kernel.inbox;

import static java.util.stream.IntStream.rangeClosed;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.imha.kernel.event.Topics;
import org.imha.kernel.event.referral.ReferralReceived;
import org.imha.kernel.outbox.Outbox;
import org.imha.kernel.persistence.VersionedEntity;
import org.imha.kernel.probe.Broker;
import org.imha.kernel.probe.KernelSettings;
import org.imha.kernel.probe.Messages;
import org.imha.kernel.probe.ProbeHandler;
import org.imha.kernel.testing.Rows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(KernelSettings.class)
@WithTestResource(value = Broker.class, scope = TestResourceScope.MATCHING_RESOURCES)
class EventConsumerTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    @Inject
    MeterRegistry metrics;

    @Inject
    EntityManager entityManager;

    @Inject
    Outbox outbox;

    @Inject
    UpToDate upToDate;

    private final ClosedCase closedCase = new ClosedCase();
    private final AtomicInteger tries = new AtomicInteger();

    @BeforeEach
    @AfterEach
    void mend() {
        ProbeHandler.mend();
    }

    @Test
    void aFactThatArrivesTwiceHasOneEffect() {
        // When
        closedCase.sendFirst();
        closedCase.sendFirst();
        closedCase.send(2);

        // Then
        closedCase.awaitEffects("/1", "/2");
    }

    @Test
    void itIsKnownThatEverythingWasHandled() {
        closedCase.sendFirst();
        closedCase.awaitEffects("/1");
        await().atMost(LONG_ENOUGH).until(() -> upToDate.isWithin(Duration.ofSeconds(4)));
    }

    @Test
    void whatFollowsFromAFactNamesItAsItsCause() {
        // Given
        UUID consequence = VersionedEntity.newId();
        ProbeHandler.first(event -> outbox.announce(new ReferralReceived(consequence, "/1")));

        // When
        closedCase.sendFirst();

        // Then
        closedCase.awaitEffects("/1");
        ConsumerRecord<String, byte[]> message = Broker.awaitRecord(Topics.REFERRAL_EVENTS, consequence);
        assertEquals(closedCase.firstEventId.toString(), header(message, "ce_causationid"));
        assertEquals(Messages.CORRELATION_ID, header(message, "ce_correlationid"));
        assertEquals(Messages.TRACE, header(message, "ce_traceparent"));
        assertEquals(Messages.CORRELATION_ID, Rows.accessLog(closedCase.id).getFirst().get("correlation_id"));
    }

    @Test
    void factsStandStillWhileSomethingIsAwayAndGoOnInOrder() {
        // Given
        AtomicBoolean isBack = new AtomicBoolean();
        ProbeHandler.first(event -> {
            tries.incrementAndGet();
            if (!isBack.get()) {
                throw new TryAgainLater("eligibility-service");
            }
        });
        rangeClosed(1, 20).forEach(number -> closedCase.send(number));

        // When
        await().atMost(LONG_ENOUGH).until(() -> tries.get() > 3);
        assertEquals(List.of(), closedCase.effects());
        isBack.set(true);

        // Then
        closedCase.awaitEffects(rangeClosed(1, 20).mapToObj(number -> "/" + number).toArray(String[]::new));
        assertEquals(List.of(), closedCase.deadLetters());
    }

    @Test
    void aLostDatabaseConnectionIsWaitedFor() {
        // Given
        ProbeHandler.first(event -> {
            if (tries.incrementAndGet() < 5) {
                entityManager.createNativeQuery("SELECT pg_terminate_backend(pg_backend_pid())").getSingleResult();
            }
        });

        // When
        closedCase.sendFirst();

        // Then
        closedCase.awaitEffects("/1");
        assertEquals(5, tries.get());
        assertEquals(List.of(), closedCase.deadLetters());
    }

    @Test
    void unreadableRecordsAreCountedAndPassedOver() {
        // Given
        double unreadableBefore = metrics.counter("inbox.unreadable").count();
        ProducerRecord<String, byte[]> withoutSubject = closedCase.message(1);
        withoutSubject.headers().remove("ce_subject");
        ProducerRecord<String, byte[]> withoutTime = closedCase.message(1);
        withoutTime.headers().remove("ce_time");
        ProducerRecord<String, byte[]> withABadId = closedCase.message(1);
        withABadId.headers().remove("ce_id").add("ce_id", "seventeen".getBytes(StandardCharsets.UTF_8));

        // When
        List.of(raw(new byte[] { 0, -1, 42 }), raw(null), withoutSubject, withoutTime, withABadId).forEach(Broker::send);
        closedCase.send(2);

        // Then
        closedCase.awaitEffects("/2");
        assertEquals(unreadableBefore + 5, metrics.counter("inbox.unreadable").count());
    }

    @Test
    void factsThatMeanNothingHereAreNotRemembered() {
        // Given
        ProducerRecord<String, byte[]> unknown = Messages.caseClosed(closedCase.firstEventId, closedCase.id, 1);
        unknown.headers().remove("ce_type").add("ce_type", "uk.org.imha.case.of-next-year.v1".getBytes(StandardCharsets.UTF_8));

        // When
        Broker.send(unknown);
        closedCase.send(2);

        // Then
        closedCase.awaitEffects("/2");
        assertEquals(List.of(), Rows.query("SELECT * FROM consumed_event WHERE event_id = ?", closedCase.firstEventId));
    }

    @Test
    void goesOnReadingWhenTheBrokerComesBack() {
        // Given
        closedCase.sendFirst();
        closedCase.awaitEffects("/1");

        // When
        Broker.switchOff();
        Broker.switchOn();
        closedCase.send(2);

        // Then
        closedCase.awaitEffects("/1", "/2");
    }

    private ProducerRecord<String, byte[]> raw(byte[] value) {
        return new ProducerRecord<>(Topics.CASEWORK_EVENTS, closedCase.id.toString(), value);
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
