package org.imha.records.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A grant as staff see it. */
public record GrantView(UUID id, UUID caseId, String advocateId, GrantRoute route, Consent consent,
        RecordHolderDecision recordHolderDecision, GrantScope scope, Instant startsAt, Instant expiresAt, GrantStatus status,
        Withdrawal withdrawal, Instant recordedAt, List<GrantChange> history, List<GrantAction> actions) {

    /** Names people. */
    @Override
    public String toString() {
        return "GrantView[" + id + "]";
    }
}
