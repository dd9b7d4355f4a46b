package org.imha.kernel.inbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.imha.kernel.problem.SafeTrace;
import org.imha.kernel.web.Correlation;
import org.jboss.logging.Logger;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.micrometer.core.instrument.MeterRegistry;

/** Brings one record to an end: handled, seen before, or kept as a dead letter after three tries. */
@ApplicationScoped
class RecordHandling {

    private static final Logger LOG = Logger.getLogger(RecordHandling.class);
    private static final int TRIES = 3;
    private static final Duration FIRST_BACK_OFF = Duration.ofMillis(200);

    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final ObjectMapper json;
    private final MeterRegistry metrics;

    RecordHandling(Inbox inbox, DeadLetters deadLetters, ObjectMapper json, MeterRegistry metrics) {
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.json = json;
        this.metrics = metrics;
    }

    /** @return false when something is away and the record must be read again */
    boolean settle(ConsumerRecord<String, byte[]> message) {
        ReceivedEvent event;
        try {
            event = read(message);
        } catch (IOException | RuntimeException notOurs) {
            // Not a CloudEvent of ours: nothing in it can be trusted enough to keep, and nothing may stand still for it.
            LOG.errorf("Unreadable record at %s-%d@%d", message.topic(), message.partition(), message.offset());
            metrics.counter("inbox.unreadable").increment();
            return true;
        }
        Correlation.beginCausedBy(event.id().toString(), event.correlationId(), header(message, "ce_traceparent"));
        try {
            return settle(event);
        } finally {
            Correlation.end();
        }
    }

    private boolean settle(ReceivedEvent event) {
        for (int attempt = 1;; attempt++) {
            try {
                inbox.handle(event);
                return true;
            } catch (RuntimeException | Error failure) {
                if (TryAgainLater.isWhatHappened(failure)) {
                    LOG.warnf("Event %s (%s) waits: something it needs is away", event.id(), event.type());
                    return false;
                }
                LOG.errorf("Event %s (%s), try %d: %s", event.id(), event.type(), attempt, SafeTrace.of(failure));
                if (attempt == TRIES) {
                    return keepAsDeadLetter(event, failure);
                }
                pause(FIRST_BACK_OFF.multipliedBy(attempt));
            }
        }
    }

    private boolean keepAsDeadLetter(ReceivedEvent event, Throwable failure) {
        try {
            deadLetters.keep(event, failure);
            metrics.counter("inbox.dead-letters").increment();
            return true;
        } catch (RuntimeException cannotEvenKeep) {
            LOG.errorf("Event %s cannot be kept as a dead letter and is read again", event.id());
            return false;
        }
    }

    private ReceivedEvent read(ConsumerRecord<String, byte[]> message) throws IOException {
        CloudEvent event = KafkaMessageFactory.createReader(message).toEvent();
        return new ReceivedEvent(UUID.fromString(event.getId()), event.getType(), event.getSource().toString(),
                UUID.fromString(event.getSubject()), event.getTime().toInstant(),
                header(message, "ce_correlationid"), message.topic(),
                json.readTree(event.getData().toBytes()));
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
