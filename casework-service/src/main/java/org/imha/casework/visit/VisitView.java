package org.imha.casework.visit;

import java.time.Instant;
import java.util.UUID;

/** An attempt to visit as staff see it. */
public record VisitView(UUID id, UUID caseId, String advocateId, VisitRequester requestedBy, Instant arrivedAt, Instant leftAt,
        String place, VisitOutcome outcome, Privacy privacy, PrivacyDeparture privacyDeparture, AccessRefusal accessRefusal,
        String note, Instant recordedAt) {

    /** Place and note speak of the person. */
    @Override
    public String toString() {
        return "VisitView[" + id + "]";
    }
}
