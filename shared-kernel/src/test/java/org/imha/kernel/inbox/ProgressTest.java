package org.imha.kernel.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final String TOPIC = "casework.events.v1";
    private static final TopicPartition MINE = new TopicPartition(TOPIC, 0);
    private static final TopicPartition ANOTHER_COPYS = new TopicPartition(TOPIC, 1);

    private final MockConsumer<String, byte[]> consumer = new MockConsumer<>("earliest");
    private final Ticking clock = new Ticking();
    private final UpToDate upToDate = new UpToDate(clock);
    private final Progress progress = new Progress(upToDate, clock);

    @BeforeEach
    void twoPartitionsOfWhichTheSecondHasLostItsFirstFacts() {
        consumer.updatePartitions(TOPIC, List.of(new PartitionInfo(TOPIC, 0, null, null, null),
                new PartitionInfo(TOPIC, 1, null, null, null)));
        consumer.assign(List.of(MINE, ANOTHER_COPYS));
        consumer.updateBeginningOffsets(Map.of(MINE, 0L, ANOTHER_COPYS, 7L));
        consumer.updateEndOffsets(Map.of(MINE, 0L, ANOTHER_COPYS, 7L));
    }

    @Test
    void nothingIsKnownBeforeTheBrokerWasHeard() {
        assertFalse(upToDate.isWithin(Duration.ofDays(1)));
        look();
        assertTrue(upToDate.isWithin(Duration.ofSeconds(1)));
    }

    @Test
    void theTimeStandsStillWhileAFactOfWhicheverCopyWaits() {
        // Given
        look();
        consumer.updateEndOffsets(Map.of(ANOTHER_COPYS, 9L));

        // When
        look();
        look();

        // Then
        assertEquals(12, age());
        consumer.commitSync(Map.of(ANOTHER_COPYS, new OffsetAndMetadata(9)));
        look();
        assertEquals(12, age());
        look();
        assertEquals(0, age());
    }

    @Test
    void aStreamThatNeverEndsIsFollowedAllTheSame() {
        for (long end = 1; end < 20; end++) {
            consumer.updateEndOffsets(Map.of(MINE, end));
            look();
            consumer.commitSync(Map.of(MINE, new OffsetAndMetadata(end)));
        }
        assertTrue(age() <= 12);
    }

    private void look() {
        clock.now = clock.now.plusSeconds(6);
        progress.look(consumer, List.of(TOPIC));
    }

    private long age() {
        return LongStream.range(0, 1000)
                .filter(seconds -> upToDate.isWithin(Duration.ofSeconds(seconds).plusMillis(1))).findFirst().orElse(-1);
    }

    private static final class Ticking extends Clock {

        private Instant now = Instant.parse("2026-06-10T11:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
