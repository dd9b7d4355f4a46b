package org.imha.localstack.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.imha.localstack.Service;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KilledServiceJourneyIT {

    private static final int REFERRALS = 8;

    @ParameterizedTest
    @EnumSource(Service.class)
    void aServiceKilledWhileReferralsComeInLosesAndDoublesNothing(Service service) throws Exception {
        // Given
        Journey journey = new Journey();
        try (ExecutorService clients = Executors.newFixedThreadPool(4)) {
            List<CompletableFuture<String>> sent = Stream
                    .generate(() -> CompletableFuture.supplyAsync(journey::referHoweverOften, clients)).limit(REFERRALS)
                    .toList();

            // When
            CompletableFuture.anyOf(sent.toArray(CompletableFuture[]::new)).join();
            journey.stack.kill(service);
            journey.stack.start(service);

            // Then
            List<String> referrals = sent.stream().map(CompletableFuture::join).toList();
            assertEquals(REFERRALS, new HashSet<>(referrals).size());
            referrals.forEach(journey::arrivedOnce);
        }
    }
}
