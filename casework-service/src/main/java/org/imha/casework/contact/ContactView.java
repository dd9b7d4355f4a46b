package org.imha.casework.contact;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.personfile.Restriction;

/** A contact as staff see it. */
public record ContactView(UUID id, UUID caseId, String advocateId, Direction direction, Channel channel, Counterpart with,
        Instant occurredAt, ContactOutcome outcome, Integer durationMinutes, Integer travelMinutes, String note,
        @Schema(description = "Kept from the person: it concerns somebody else") ThirdParty thirdParty,
        @Schema(description = "Kept from the person: it could do serious harm") String seriousHarm,
        @Schema(description = "Why all of it may have to be kept from the person") Restriction restriction,
        @Schema(description = "The contact that this one corrects") UUID corrects,
        @Schema(description = "The contact that corrects this one; null while it stands") UUID correctedBy,
        Instant recordedAt) {

    /** The note speaks of the person. */
    @Override
    public String toString() {
        return "ContactView[" + id + "]";
    }
}
