package org.imha.casework.contact;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.personfile.Restriction;
import org.imha.kernel.text.PlainText;

/** A contact, or an attempt at one, as the advocate tells it. */
public record RecordContactRequest(@NotNull(message = "Say who began.") Direction direction,
        @NotNull(message = "Say by what means.") Channel channel,
        @NotNull(message = "Say with whom.") @Valid Counterpart with,
        @NotNull(message = "Say when.") Instant occurredAt,
        @NotNull(message = "Say whether anybody answered.") ContactOutcome outcome,
        @Min(0) @Max(1440) Integer durationMinutes, @Min(0) @Max(1440) Integer travelMinutes,
        @PlainText(max = 8000) String note,
        @Valid @Schema(description = "What has to be kept from the person because it concerns somebody else; not repeated in the note") ThirdParty thirdParty,
        @PlainText(max = 8000) @Schema(description = "What has to be kept from the person because it could do serious harm; not repeated in the note") String seriousHarm,
        @Schema(description = "Of all of it, beside what is set apart; NONE when left out") Restriction restriction,
        @Schema(description = "Another contact of this case, of which this one says what it should have said") UUID corrects) {

    public RecordContactRequest {
        restriction = Restriction.orNone(restriction);
    }

    /** The note speaks of the person. */
    @Override
    public String toString() {
        return "RecordContactRequest[" + outcome + "]";
    }
}
