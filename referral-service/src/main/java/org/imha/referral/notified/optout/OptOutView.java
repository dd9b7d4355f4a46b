package org.imha.referral.notified.optout;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.referral.model.notified.NotificationForm;
import org.imha.referral.model.notified.OptOut;
import org.imha.referral.model.notified.OptOutStatus;

import com.fasterxml.jackson.annotation.JsonInclude;

/** One entry of the register. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OptOutView(UUID id, OptOutStatus status, UUID notificationId, NotificationForm.Patient person, Instant refusedAt,
        @Schema(description = "When to offer help again, if the person agreed to that") LocalDate reofferOn, Instant endedAt,
        List<Action> actions) {

    /**
     * Something that may be done, and whether it may be now.
     *
     * @param reason code of what stands in the way; null when nothing does
     */
    @Schema(name = "OptOutAction")
    public record Action(String action, boolean allowed, String reason) {
    }

    static OptOutView of(OptOut optOut) {
        boolean inForce = optOut.status() == OptOutStatus.IN_FORCE;
        return new OptOutView(optOut.id(), optOut.status(), optOut.notificationId(), optOut.patient(), optOut.refusedAt(),
                optOut.reofferOn().orElse(null), optOut.endedAt().orElse(null),
                List.of(new Action("opting-in", inForce, inForce ? null : "STATUS")));
    }

    @Override
    public String toString() {
        return "OptOutView[" + id + "]";
    }
}
