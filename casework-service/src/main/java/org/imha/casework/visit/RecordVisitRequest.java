package org.imha.casework.visit;

import java.time.Instant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.casework.visit.privacy.Privacy;
import org.imha.casework.visit.privacy.PrivacyDeparture;
import org.imha.casework.visit.refusal.AccessRefusal;
import org.imha.kernel.personfile.Restriction;
import org.imha.kernel.text.OdsCode;
import org.imha.kernel.text.PlainText;

/** An attempt to visit, as the advocate tells it. */
public record RecordVisitRequest(@NotNull @Valid VisitRequester requestedBy, @NotNull Instant arrivedAt,
        @NotNull Instant leftAt, @NotBlank @PlainText String place,
        @OdsCode @Schema(description = "Which hospital; the case's when left out") String hospitalOdsCode,
        @PlainText @Schema(description = "Which ward; the case's when left out") String ward,
        @PositiveOrZero @Max(1440) @Schema(description = "There and back") Integer travelMinutes,
        @NotNull VisitOutcome outcome, Privacy privacy, @Valid PrivacyDeparture privacyDeparture,
        @Valid AccessRefusal accessRefusal, @PlainText(max = 8000) String note,
        Restriction restriction) {

    public RecordVisitRequest {
        restriction = Restriction.orNone(restriction);
    }

    /** Place and note speak of the person. */
    @Override
    public String toString() {
        return "RecordVisitRequest[" + outcome + "]";
    }
}
