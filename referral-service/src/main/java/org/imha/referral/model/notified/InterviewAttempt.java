package org.imha.referral.model.notified;

import java.time.Instant;
import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.problem.FieldError;
import org.imha.kernel.text.PlainText;

/** A visit that came to no interview, and when the next one is. */
public record InterviewAttempt(@NotNull(message = "Say when.") Instant attemptedAt,
        @NotNull(message = "Say why there was no interview.") Reason reason,
        @NotNull(message = "Say when it is tried again.") Instant retryAt, @PlainText(max = 500) String note) {

    /** Why there was none. */
    @Schema(name = "InterviewAttemptReason")
    public enum Reason {
        TOO_UNWELL,
        ASLEEP_OR_SEDATED,
        NOT_THERE,
        ASKED_TO_COME_LATER,
        NO_INTERPRETER,
        ACCESS_REFUSED,
        UNSAFE,
        OTHER
    }

    /** @param lastRetry the next visit may not be put off for ever */
    public List<FieldError> faults(Instant notifiedAt, Instant now, Instant lastRetry) {
        Faults faults = new Faults();
        faults.notInTheFuture(attemptedAt, now, "#/attemptedAt");
        faults.notBefore(attemptedAt, notifiedAt, "#/attemptedAt", "This lies before the notification was received.");
        faults.notBefore(retryAt, attemptedAt, "#/retryAt", "This lies before the visit that came to nothing.");
        faults.require(retryAt == null || !retryAt.isAfter(lastRetry), "#/retryAt", "TOO_LATE",
                "The next visit is put off for too long.");
        return faults.all();
    }

    @Override
    public String toString() {
        return "InterviewAttempt[" + reason + "]";
    }
}
