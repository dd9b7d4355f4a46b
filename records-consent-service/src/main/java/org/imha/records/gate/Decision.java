package org.imha.records.gate;

import java.util.UUID;

/**
 * The gate's answer.
 *
 * @param grantId the grant that permits it; null when denied
 */
record Decision(DecisionReason reason, UUID grantId) {

    static Decision permit(UUID grantId) {
        return new Decision(DecisionReason.GRANTED, grantId);
    }

    static Decision deny(DecisionReason reason) {
        return new Decision(reason, null);
    }

    boolean isPermitted() {
        return reason == DecisionReason.GRANTED;
    }
}
