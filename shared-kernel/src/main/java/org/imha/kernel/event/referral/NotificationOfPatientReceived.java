package org.imha.kernel.event.referral;

import java.util.UUID;

import org.imha.kernel.event.PublishedEvent;

/** A hospital named a qualifying patient (s.130CC). Nobody was asked, so it is no consent to anything. */
public record NotificationOfPatientReceived(UUID notificationId, String detailUrl) implements PublishedEvent {

    @Override
    public UUID aggregateId() {
        return notificationId;
    }
}
