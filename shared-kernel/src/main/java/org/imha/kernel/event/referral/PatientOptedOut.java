package org.imha.kernel.event.referral;

import java.util.UUID;

import org.imha.kernel.event.PublishedEvent;

/** A notified patient who can decide wants no help now. It may be offered again, and it says nothing about eligibility. */
public record PatientOptedOut(UUID notificationId, UUID optOutId, String detailUrl) implements PublishedEvent {

    @Override
    public UUID aggregateId() {
        return notificationId;
    }
}
