package org.imha.kernel.inbox;

import static io.restassured.RestAssured.given;
import static java.util.stream.IntStream.rangeClosed;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.imha.kernel.event.Topics;
import org.imha.kernel.event.referral.ReferralReceived;
import org.imha.kernel.identity.Role;
import org.imha.kernel.outbox.Outbox;
import org.imha.kernel.persistence.VersionedEntity;
import org.imha.kernel.probe.Broker;
import org.imha.kernel.probe.KernelSettings;
import org.imha.kernel.probe.Messages;
import org.imha.kernel.probe.ProbeHandler;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(KernelSettings.class)
@WithTestResource(value = Broker.class, scope = TestResourceScope.MATCHING_RESOURCES)
class EventConsumerTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);
    private static final String DEAD_LETTERS = "kernel.dead-letter.v1";

    @Inject
    MeterRegistry metrics;

    @Inject
    EntityManager entityManager;

    @Inject
    Outbox outbox;

    private final UUID eventId = VersionedEntity.newId();
    private final UUID caseId = VersionedEntity.newId();
    private final AtomicInteger tries = new AtomicInteger();

    @BeforeEach
    @AfterEach
    void mend() {
        ProbeHandler.mend();
    }

    @Test
    void aFactThatArrivesTwiceHasOneEffect() {
        // When
        send(eventId, 1);
        send(eventId, 1);
        send(VersionedEntity.newId(), 2);

        // Then
        awaitEffects("/1", "/2");
    }

    @Test
    void whatFollowsFromAFactNamesItAsItsCause() {
        // Given
        UUID consequence = VersionedEntity.newId();
        ProbeHandler.first(event -> outbox.announce(new ReferralReceived(consequence, "/1")));

        // When
        send(eventId, 1);

        // Then
        awaitEffects("/1");
        ConsumerRecord<String, byte[]> message = awaitRecord(Topics.REFERRAL_EVENTS, consequence);
        assertEquals(eventId.toString(), header(message, "ce_causationid"));
        assertEquals(Messages.CORRELATION_ID, header(message, "ce_correlationid"));
        assertEquals(Messages.TRACE, header(message, "ce_traceparent"));
        assertEquals(Messages.CORRELATION_ID, Rows.accessLog(caseId).getFirst().get("correlation_id"));
    }

    @Test
    void aPoisonousFactIsTriedThreeTimesAndKeptWhileTheOthersGoOn() {
        // Given
        double keptBefore = metrics.counter("inbox.dead-letters").count();
        failOn(eventId);

        // When
        send(eventId, 1);
        send(VersionedEntity.newId(), 2);

        // Then
        awaitEffects("/2");
        assertEquals(3, tries.get());
        assertEquals(keptBefore + 1, metrics.counter("inbox.dead-letters").count());
        assertEquals("IllegalStateException", deadLetter().getFirst().get("failure"));
        assertFalse(deadLetter().toString().contains("Mrs Example"));
        assertEquals(
                "{\"eventId\":\"%s\",\"type\":\"uk.org.imha.case.closed.v1\",\"subject\":\"%s\",\"failure\":\"IllegalStateException\"}"
                        .formatted(eventId, caseId),
                new String(awaitRecord(DEAD_LETTERS, caseId).value(), StandardCharsets.UTF_8));
    }

    @Test
    void aDeadLetterIsHandledWhenItIsReplayedAfterMending() {
        // Given
        failOn(eventId);
        send(eventId, 1);
        awaitDeadLetter();
        listed().body("items.find { it.eventId == '%s' }.failure".formatted(eventId), equalTo("IllegalStateException"));
        ProbeHandler.mend();

        // When
        ValidatableResponse answer = replay();

        // Then
        answer.statusCode(204);
        assertEquals(List.of("/1"), ProbeHandler.effects(caseId));
        assertEquals(List.of(), deadLetter());
        assertEquals(Messages.CORRELATION_ID, Rows.accessLog(caseId).getFirst().get("correlation_id"));
        assertEquals("some-platform", Rows.accessLog(eventId).getFirst().get("actor_id"));
        replay().statusCode(404);
    }

    @Test
    void aDeadLetterThatFailsAgainStays() {
        // Given
        failOn(eventId);
        send(eventId, 1);
        awaitDeadLetter();

        // When
        ValidatableResponse answer = replay();

        // Then
        answer.statusCode(500).body("code", equalTo("UNEXPECTED")).body(not(containsString("Mrs Example")));
        assertEquals(1, deadLetter().size());
        assertEquals(List.of(), ProbeHandler.effects(caseId));
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
        rangeClosed(1, 20).forEach(number -> send(VersionedEntity.newId(), number));

        // When
        await().atMost(LONG_ENOUGH).until(() -> tries.get() > 3);
        assertEquals(List.of(), ProbeHandler.effects(caseId));
        isBack.set(true);

        // Then
        awaitEffects(rangeClosed(1, 20).mapToObj(number -> "/" + number).toArray(String[]::new));
        assertEquals(List.of(), deadLetter());
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
        send(eventId, 1);

        // Then
        awaitEffects("/1");
        assertEquals(5, tries.get());
        assertEquals(List.of(), deadLetter());
    }

    @Test
    void anErrorOfTheRuntimeDoesNotStopTheConsumer() {
        // Given
        ProbeHandler.first(event -> {
            if (event.id().equals(eventId)) {
                throw new NoClassDefFoundError("some.Thing");
            }
        });

        // When
        send(eventId, 1);
        send(VersionedEntity.newId(), 2);

        // Then
        awaitEffects("/2");
        assertEquals("NoClassDefFoundError", deadLetter().getFirst().get("failure"));
    }

    @Test
    void unreadableRecordsAreCountedAndPassedOver() {
        // Given
        double unreadableBefore = metrics.counter("inbox.unreadable").count();
        ProducerRecord<String, byte[]> withoutSubject = message(VersionedEntity.newId(), 1);
        withoutSubject.headers().remove("ce_subject");
        ProducerRecord<String, byte[]> withoutTime = message(VersionedEntity.newId(), 1);
        withoutTime.headers().remove("ce_time");
        ProducerRecord<String, byte[]> withABadId = message(VersionedEntity.newId(), 1);
        withABadId.headers().remove("ce_id").add("ce_id", "seventeen".getBytes(StandardCharsets.UTF_8));

        // When
        List.of(raw(new byte[] { 0, -1, 42 }), raw(null), withoutSubject, withoutTime, withABadId).forEach(Broker::send);
        send(eventId, 2);

        // Then
        awaitEffects("/2");
        assertEquals(unreadableBefore + 5, metrics.counter("inbox.unreadable").count());
    }

    @Test
    void factsThatMeanNothingHereAreNotRemembered() {
        // Given
        ProducerRecord<String, byte[]> unknown = message(eventId, 1);
        unknown.headers().remove("ce_type").add("ce_type", "uk.org.imha.case.of-next-year.v1".getBytes(StandardCharsets.UTF_8));

        // When
        Broker.send(unknown);
        send(VersionedEntity.newId(), 2);

        // Then
        awaitEffects("/2");
        assertEquals(List.of(), Rows.query("SELECT * FROM consumed_event WHERE event_id = ?", eventId));
    }

    @Test
    void goesOnReadingWhenTheBrokerComesBack() {
        // Given
        send(eventId, 1);
        awaitEffects("/1");

        // When
        Broker.switchOff();
        Broker.switchOn();
        send(VersionedEntity.newId(), 2);

        // Then
        awaitEffects("/1", "/2");
    }

    private void failOn(UUID poisonous) {
        ProbeHandler.first(event -> {
            if (event.id().equals(poisonous)) {
                tries.incrementAndGet();
                throw new IllegalStateException("secret of Mrs Example");
            }
        });
    }

    private void send(UUID id, int number) {
        Broker.send(message(id, number));
    }

    private ProducerRecord<String, byte[]> message(UUID id, int number) {
        return Messages.caseClosed(id, caseId, number);
    }

    private ProducerRecord<String, byte[]> raw(byte[] value) {
        return new ProducerRecord<>(Topics.CASEWORK_EVENTS, caseId.toString(), value);
    }

    private void awaitEffects(String... detailUrls) {
        await().atMost(LONG_ENOUGH).untilAsserted(() -> assertEquals(List.of(detailUrls), ProbeHandler.effects(caseId)));
    }

    private void awaitDeadLetter() {
        await().atMost(LONG_ENOUGH).until(() -> deadLetter().size() == 1);
    }

    private List<Map<String, Object>> deadLetter() {
        return Rows.query("SELECT * FROM dead_letter WHERE event_id = ?", eventId);
    }

    private static ConsumerRecord<String, byte[]> awaitRecord(String topic, UUID key) {
        return await().atMost(LONG_ENOUGH).until(() -> Broker.records(topic, key), found -> !found.isEmpty()).getFirst();
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static ValidatableResponse listed() {
        return given().auth().oauth2(Tokens.role(Role.PLATFORM)).get("/v1/operations/dead-letters?limit=200").then()
                .statusCode(200);
    }

    private ValidatableResponse replay() {
        return given().auth().oauth2(Tokens.role(Role.PLATFORM))
                .post("/v1/operations/dead-letters/" + eventId + "/replay").then();
    }
}
