package org.imha.localstack.journey;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class BrokerOutageJourneyIT {

    @Test
    void intakeGoesOnWhileKafkaIsAwayAndEverythingArrivesOnceAfterItReturns() {
        // Given
        Journey journey = new Journey();
        journey.stack.stopKafka();

        // When
        List<String> referrals;
        try {
            referrals = Stream.generate(() -> journey.refer().path("id").asText()).limit(3).toList();
        } finally {
            journey.stack.startKafka();
        }

        // Then
        referrals.forEach(journey::arrivedOnce);
    }
}
