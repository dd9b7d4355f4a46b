package org.imha.audit.verification;

import java.util.OptionalLong;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.event.audit.IntegrityAlarmRaised;
import org.imha.kernel.outbox.Outbox;
import org.imha.kernel.persistence.VersionedEntity;
import org.jboss.logging.Logger;

import io.micrometer.core.instrument.MeterRegistry;

/** Calls people when a chain does not hold: once per break as an event, every time in the log and the metric. */
@ApplicationScoped
class IntegrityAlarm {

    private static final Logger LOG = Logger.getLogger(IntegrityAlarm.class);

    private final Walks walks;
    private final Outbox outbox;
    private final MeterRegistry metrics;

    IntegrityAlarm(Walks walks, Outbox outbox, MeterRegistry metrics) {
        this.walks = walks;
        this.outbox = outbox;
        this.metrics = metrics;
    }

    @Transactional
    void found(String stream, OptionalLong brokenAt) {
        boolean isNews = walks.locked(stream).found(brokenAt);
        if (brokenAt.isEmpty()) {
            return;
        }
        LOG.errorf("The audit trail of %s does not hold at position %d", stream, brokenAt.getAsLong());
        metrics.counter("audit.trail.breaks.seen").increment();
        if (isNews) {
            UUID alarm = VersionedEntity.newId();
            outbox.announce(
                    new IntegrityAlarmRaised(alarm, stream, brokenAt.getAsLong(), "/v1/audit/entries?stream=" + stream));
        }
    }
}
