package org.imha.records.gate;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The decision, good for this moment only: it is asked for again each time. */
public record AccessDecisionView(@Schema(enumeration = {
        "PERMIT", "DENY" }) String decision, Reason reason, UUID grantId,
        Instant decidedAt){

    /** Why. */
    public record Reason(DecisionReason code, String text) {
    }

    static AccessDecisionView from(Decision decision, Instant decidedAt) {
        return new AccessDecisionView(decision.isPermitted() ? "PERMIT" : "DENY",
                new Reason(decision.reason(), decision.reason().text()),
                decision.grantId(), decidedAt);
    }
}
