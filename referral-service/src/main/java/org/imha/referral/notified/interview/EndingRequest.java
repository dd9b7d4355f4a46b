package org.imha.referral.notified.interview;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.text.PlainText;

/** Why nothing follows from a notification any more. */
public record EndingRequest(@NotNull(message = "Say why.") Reason reason, @PlainText(max = 500) String note) {

    /** Why. */
    @Schema(name = "NotificationEndingReason")
    public enum Reason {
        NO_LONGER_QUALIFYING,
        NOTIFIED_IN_ERROR,
        HAS_AN_ADVOCATE,
        LEFT_ENGLAND,
        DIED
    }

    String why() {
        return note == null || note.isBlank() ? reason.name() : reason + ": " + note;
    }

    /** The note is about a person. */
    @Override
    public String toString() {
        return "EndingRequest[" + reason + "]";
    }
}
