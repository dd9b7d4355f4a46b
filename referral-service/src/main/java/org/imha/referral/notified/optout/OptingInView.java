package org.imha.referral.notified.optout;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.referral.model.notified.OptOutStatus;
import org.imha.referral.model.notified.PatientNotification;
import org.imha.referral.model.notified.PatientNotificationStatus;
import org.imha.referral.notified.optout.OptIn.OptedIn;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What follows from opting in. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OptingInView(UUID id, OptOutStatus status,
        @Schema(description = "The notification that is gone on with; none when nobody notifies of the person any more") UUID notificationId,
        PatientNotificationStatus notificationStatus, UUID referralId) {

    static OptingInView of(OptedIn optedIn) {
        return new OptingInView(optedIn.optOut().id(), optedIn.optOut().status(),
                optedIn.next().map(PatientNotification::id).orElse(null),
                optedIn.next().map(PatientNotification::status).orElse(null),
                optedIn.next().flatMap(PatientNotification::referralId).orElse(null));
    }
}
