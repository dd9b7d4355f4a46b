package org.imha.kernel.event.referral;

import java.util.UUID;

import org.imha.kernel.event.PublishedEvent;

/** An advocate is to visit a notified patient and interview them (s.130B(2C)): for the first time, again, or after all. */
public record PatientInterviewDue(UUID notificationId, String detailUrl) implements PublishedEvent {

    @Override
    public UUID aggregateId() {
        return notificationId;
    }
}
