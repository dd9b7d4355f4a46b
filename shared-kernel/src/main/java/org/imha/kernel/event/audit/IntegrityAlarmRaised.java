package org.imha.kernel.event.audit;

import java.util.UUID;

import org.imha.kernel.event.PublishedEvent;

/** A chain of the audit trail does not hold. Tells where to look, nothing of what is there. */
public record IntegrityAlarmRaised(UUID alarmId, String stream, long firstBrokenPosition,
        String detailUrl) implements PublishedEvent {

    @Override
    public UUID aggregateId() {
        return alarmId;
    }
}
