package org.imha.casework.visit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.casework.model.CaseAction;
import org.imha.casework.visit.privacy.Privacy;
import org.imha.casework.visit.privacy.PrivacyDeparture;
import org.imha.casework.visit.privacy.PrivacyReview;
import org.imha.casework.visit.refusal.AccessRefusal;
import org.imha.casework.visit.refusal.Escalation;
import org.imha.casework.visit.refusal.Resolution;
import org.imha.kernel.personfile.Restriction;

/** An attempt to visit as staff see it. */
public record VisitView(UUID id, UUID caseId, String advocateId, VisitRequester requestedBy, Instant arrivedAt, Instant leftAt,
        String place, String hospitalOdsCode, String ward, Integer travelMinutes, VisitOutcome outcome, Privacy privacy,
        PrivacyDeparture privacyDeparture,
        @Schema(description = "Null until the departure was looked at again") PrivacyReview privacyReview,
        AccessRefusal accessRefusal,
        @Schema(description = "Each step that the refusal was taken up to") List<Escalation> escalations,
        @Schema(description = "Null while the refusal stands") Resolution resolution, String note,
        Restriction restriction, Instant recordedAt,
        List<CaseAction.Permission> actions) {

    /** Place and note speak of the person. */
    @Override
    public String toString() {
        return "VisitView[" + id + "]";
    }
}
