package org.imha.kernel.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.imha.kernel.probe.KernelSettings;
import org.imha.kernel.testing.Rows;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(KernelSettings.class)
class InboxSweepTest {

    @Inject
    InboxSweep sweep;

    @Test
    void forgetsWhatNoTopicCanDeliverAgain() {
        // Given
        UUID old = handled("91 days");
        UUID young = handled("89 days");

        // When
        sweep.forget();

        // Then
        assertEquals(List.of(), remembered(old));
        assertEquals(1, remembered(young).size());
    }

    private static UUID handled(String ago) {
        UUID eventId = UUID.randomUUID();
        Rows.execute("INSERT INTO consumed_event VALUES (?, '/some-service', 'some.type', now() - ?::interval)", eventId, ago);
        return eventId;
    }

    private static List<?> remembered(UUID eventId) {
        return Rows.query("SELECT 1 FROM consumed_event WHERE event_id = ?", eventId);
    }
}
