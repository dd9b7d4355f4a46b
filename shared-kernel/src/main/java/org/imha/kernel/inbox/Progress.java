package org.imha.kernel.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/**
 * Asks the broker now and then whether all copies of this service together have handled what had been announced by then.
 * Nothing is heard while the broker is away, and nothing is reached while a fact has to wait.
 */
@ApplicationScoped
class Progress {

    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final UpToDate upToDate;
    private final Clock clock;
    private Instant looked = Instant.EPOCH;
    private Goal goal;

    Progress(UpToDate upToDate, Clock clock) {
        this.upToDate = upToDate;
        this.clock = clock;
    }

    /** Where the topics ended at a moment. */
    private record Goal(Instant at, Map<TopicPartition, Long> ends) {
    }

    /** On the consumer's own thread. */
    void look(Consumer<?, ?> consumer, List<String> topics) {
        Instant now = clock.instant();
        if (now.isBefore(looked.plus(EVERY))) {
            return;
        }
        looked = now;
        try {
            if (goal == null) {
                goal = new Goal(now, consumer.endOffsets(partitions(consumer, topics), PATIENCE));
            }
            if (isReached(consumer)) {
                upToDate.until(goal.at());
                goal = null;
            }
        } catch (TimeoutException away) {
            // Then it is not known, which is what the last moment says.
        }
    }

    /** What was deleted before anybody committed anything counts as handled: it cannot come any more. */
    private boolean isReached(Consumer<?, ?> consumer) {
        Set<TopicPartition> all = goal.ends().keySet();
        Map<TopicPartition, Long> begins = consumer.beginningOffsets(all, PATIENCE);
        Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(all, PATIENCE);
        return goal.ends().entrySet().stream().allMatch(end -> begins.get(end.getKey()) >= end.getValue()
                || committed.get(end.getKey()) != null && committed.get(end.getKey()).offset() >= end.getValue());
    }

    private static Set<TopicPartition> partitions(Consumer<?, ?> consumer, List<String> topics) {
        return topics.stream().flatMap(topic -> consumer.partitionsFor(topic, PATIENCE).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition())).collect(Collectors.toSet());
    }
}
