package org.imha.casework.visit;

import java.time.Instant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.imha.kernel.text.PlainText;

/** An attempt to visit, as the advocate tells it. */
public record RecordVisitRequest(@NotNull @Valid VisitRequester requestedBy, @NotNull Instant arrivedAt,
        @NotNull Instant leftAt, @NotBlank @PlainText String place, @NotNull VisitOutcome outcome, Privacy privacy,
        @Valid PrivacyDeparture privacyDeparture, @Valid AccessRefusal accessRefusal, @PlainText(max = 8000) String note) {

    /** Place and note speak of the person. */
    @Override
    public String toString() {
        return "RecordVisitRequest[" + outcome + "]";
    }
}
