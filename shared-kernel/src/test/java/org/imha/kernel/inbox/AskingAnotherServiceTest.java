package org.imha.kernel.inbox;

import static org.imha.kernel.probe.NeighbourSettings.NEIGHBOUR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.imha.kernel.persistence.VersionedEntity;
import org.imha.kernel.probe.KernelSettings;
import org.imha.kernel.probe.Messages;
import org.imha.kernel.probe.NeighbourClient;
import org.imha.kernel.probe.NeighbourSettings;
import org.imha.kernel.probe.ProbeHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** A handler that asks another service, on a plain thread like the consumer's. */
@QuarkusTest
@QuarkusTestResource(KernelSettings.class)
@WithTestResource(value = NeighbourSettings.class, scope = TestResourceScope.MATCHING_RESOURCES)
class AskingAnotherServiceTest {

    private static final Executor CONSUMER_THREAD = work -> Thread.ofPlatform().start(work);

    @Inject
    RecordHandling handling;

    @RestClient
    NeighbourClient neighbour;

    private final UUID eventId = VersionedEntity.newId();
    private final UUID caseId = VersionedEntity.newId();

    @BeforeEach
    void ask() {
        ProbeHandler.first(event -> neighbour.ask());
    }

    @AfterEach
    void mend() {
        ProbeHandler.mend();
        NEIGHBOUR.forget();
    }

    @Test
    void carriesTheCorrelationIdOn() {
        // Given
        NEIGHBOUR.answers("/v1/neighbours", 200, "\"yes\"");

        // When
        boolean settled = settle();

        // Then
        assertTrue(settled);
        assertEquals(List.of(Messages.CORRELATION_ID), NEIGHBOUR.correlationIds());
    }

    @Test
    void waitsWhileTheOtherServiceIsAwayOrRefusesUs() {
        for (int status : new int[] { 500, 502, 503, 429, 401 }) {
            // Given
            NEIGHBOUR.answers("/v1/neighbours", status, "{}");

            // When
            boolean settled = settle();

            // Then
            assertFalse(settled, "after " + status);
        }
    }

    @Test
    void waitsWhileNoTokenCanBeHad() {
        for (int status : new int[] { 503, 401, 400 }) {
            // Given
            NEIGHBOUR.answers("/token", status, "{\"error\": \"unauthorized_client\"}");
            NEIGHBOUR.answers("/v1/neighbours", 200, "\"yes\"");

            // When
            boolean settled = settle();

            // Then
            assertFalse(settled, "after " + status);
            assertEquals(List.of(), NEIGHBOUR.requests());
        }
    }

    @Test
    void givesUpForNowWhatTheOtherServiceDoesNotKnow() {
        // Given
        NEIGHBOUR.answers("/v1/neighbours", 404, "{}");

        // When
        boolean settled = settle();

        // Then
        assertTrue(settled);
        assertEquals(3, NEIGHBOUR.requests().size());
        assertEquals(List.of(), ProbeHandler.effects(caseId));
    }

    /** The client fails on a thread of its own, at the very moment at which the transaction is rolled back on ours. */
    @Test
    void noFactIsTakenForHandledWhenNobodyListensThere() throws IOException {
        // Given
        NeighbourClient nobody = QuarkusRestClientBuilder.newBuilder().baseUri(whereNobodyListens())
                .build(NeighbourClient.class);
        ProbeHandler.first(event -> nobody.ask());
        List<UUID> facts = Stream.generate(VersionedEntity::newId).limit(200).toList();
        facts.forEach(fact -> assertFalse(settle(fact, fact)));

        // When
        ProbeHandler.mend();
        facts.forEach(fact -> assertTrue(settle(fact, fact)));

        // Then
        assertEquals(List.of(), facts.stream().filter(fact -> ProbeHandler.effects(fact).isEmpty()).toList());
    }

    private static URI whereNobodyListens() throws IOException {
        try (ServerSocket closedAtOnce = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return URI.create("http://127.0.0.1:" + closedAtOnce.getLocalPort());
        }
    }

    private boolean settle() {
        return settle(eventId, caseId);
    }

    private boolean settle(UUID event, UUID subject) {
        return CompletableFuture.supplyAsync(
                () -> handling.settle(Messages.read(Messages.caseClosed(event, subject, 1))), CONSUMER_THREAD).join();
    }
}
