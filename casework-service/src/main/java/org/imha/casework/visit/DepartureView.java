package org.imha.casework.visit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.imha.casework.model.CaseAction;
import org.imha.casework.visit.privacy.Privacy;
import org.imha.casework.visit.privacy.PrivacyDeparture;
import org.imha.casework.visit.privacy.PrivacyReview;

/** A departure from privacy without the rest of the visit, for those who look at it again. */
public record DepartureView(UUID visitId, UUID caseId, String advocateId, String hospitalOdsCode, String ward, Instant metAt,
        Privacy privacy, PrivacyDeparture privacyDeparture, PrivacyReview privacyReview,
        List<CaseAction.Permission> actions) {

    /** Tells where a person under the Act was. */
    @Override
    public String toString() {
        return "DepartureView[" + visitId + "]";
    }
}
