package org.imha.casework.safeguarding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.imha.casework.model.CaseAction;

/** A concern, for the safeguarding lead and whoever raised it. */
public record ConcernView(UUID id, UUID caseId, String raisedBy, Instant raisedAt, ConcernStatus status, Concern concern,
        ConcernDecision decision, String decidedBy, Instant decidedAt, ConcernReferral referral, Conclusion conclusion,
        List<CaseAction.Permission> actions) {

    /** All of it is about somebody in danger. */
    @Override
    public String toString() {
        return "ConcernView[" + id + "]";
    }
}
