package org.imha.kernel.inbox;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;

import org.imha.kernel.identity.Role;
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
class DeadLettersTest {

    private static final String DEAD_LETTERS = "kernel.dead-letter.v1";

    @Inject
    MeterRegistry metrics;

    private final ClosedCase closedCase = new ClosedCase();
    private final AtomicInteger tries = new AtomicInteger();

    @BeforeEach
    @AfterEach
    void mend() {
        ProbeHandler.mend();
    }

    @Test
    void aPoisonousFactIsTriedThreeTimesAndKeptWhileTheOthersGoOn() {
        // Given
        double keptBefore = metrics.counter("inbox.dead-letters").count();
        failOnFirst();

        // When
        closedCase.sendFirst();
        closedCase.send(2);

        // Then
        closedCase.awaitEffects("/2");
        assertEquals(3, tries.get());
        assertEquals(keptBefore + 1, metrics.counter("inbox.dead-letters").count());
        assertEquals("IllegalStateException", closedCase.deadLetters().getFirst().get("failure"));
        assertFalse(closedCase.deadLetters().toString().contains("Mrs Example"));
        assertEquals(
                "{\"eventId\":\"%s\",\"type\":\"uk.org.imha.case.closed.v1\",\"subject\":\"%s\",\"failure\":\"IllegalStateException\"}"
                        .formatted(closedCase.firstEventId, closedCase.id),
                new String(Broker.awaitRecord(DEAD_LETTERS, closedCase.id).value(), StandardCharsets.UTF_8));
    }

    @Test
    void anErrorOfTheRuntimeDoesNotStopTheConsumer() {
        // Given
        ProbeHandler.first(event -> {
            if (event.id().equals(closedCase.firstEventId)) {
                throw new NoClassDefFoundError("some.Thing");
            }
        });

        // When
        closedCase.sendFirst();
        closedCase.send(2);

        // Then
        closedCase.awaitEffects("/2");
        assertEquals("NoClassDefFoundError", closedCase.deadLetters().getFirst().get("failure"));
    }

    @Test
    void aDeadLetterIsHandledWhenItIsReplayedAfterMending() {
        // Given
        failOnFirst();
        closedCase.sendFirst();
        closedCase.awaitDeadLetter();
        listed().body("items.find { it.eventId == '%s' }.failure".formatted(closedCase.firstEventId),
                equalTo("IllegalStateException"));
        ProbeHandler.mend();

        // When
        ValidatableResponse answer = replay();

        // Then
        answer.statusCode(204);
        assertEquals(List.of("/1"), closedCase.effects());
        assertEquals(List.of(), closedCase.deadLetters());
        assertEquals(Messages.CORRELATION_ID, Rows.accessLog(closedCase.id).getFirst().get("correlation_id"));
        assertEquals("some-platform", Rows.accessLog(closedCase.firstEventId).getFirst().get("actor_id"));
        replay().statusCode(404);
    }

    @Test
    void aDeadLetterThatFailsAgainStays() {
        // Given
        failOnFirst();
        closedCase.sendFirst();
        closedCase.awaitDeadLetter();

        // When
        ValidatableResponse answer = replay();

        // Then
        answer.statusCode(500).body("code", equalTo("UNEXPECTED")).body(not(containsString("Mrs Example")));
        assertEquals(1, closedCase.deadLetters().size());
        assertEquals(List.of(), closedCase.effects());
    }

    private void failOnFirst() {
        ProbeHandler.first(event -> {
            if (event.id().equals(closedCase.firstEventId)) {
                tries.incrementAndGet();
                throw new IllegalStateException("secret of Mrs Example");
            }
        });
    }

    private static ValidatableResponse listed() {
        return given().auth().oauth2(Tokens.role(Role.PLATFORM)).get("/v1/operations/dead-letters?limit=200").then()
                .statusCode(200);
    }

    private ValidatableResponse replay() {
        return given().auth().oauth2(Tokens.role(Role.PLATFORM))
                .post("/v1/operations/dead-letters/" + closedCase.firstEventId + "/replay").then();
    }
}
