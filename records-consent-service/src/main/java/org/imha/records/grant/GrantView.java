package org.imha.records.grant;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.imha.records.model.GrantRoute;
import org.imha.records.model.GrantScope;
import org.imha.records.model.GrantStatus;
import org.imha.records.model.LawfulBasis;
import org.imha.records.model.RecordsAccessGrant;
import org.imha.records.model.StatusChange;

/** A grant as staff see it. Only they see grants, so what may be done to it hangs on its status alone. */
public record GrantView(UUID id, UUID caseId, String advocateId, GrantRoute route, GrantStatus status, Instant startedAt,
        Instant expiresAt, GrantScope scope, LawfulBasis.Consent consent, LawfulBasis.RecordHolderDecision recordHolderDecision,
        List<StatusChange> history, List<GrantAction> actions) {

    static GrantView from(RecordsAccessGrant grant) {
        return new GrantView(grant.id(), grant.caseId(), grant.advocateId(), grant.basis().route(), grant.status(),
                grant.createdAt(),
                grant.expiresAt(), grant.scope(), grant.basis().consent(), grant.basis().recordHolderDecision(),
                grant.history(),
                List.of(GrantAction.withdrawal(grant)));
    }

    /** Something that may be done to a grant; the reason is null when it may be done now. */
    public record GrantAction(String action, boolean allowed, String reason) {

        static GrantAction withdrawal(RecordsAccessGrant grant) {
            boolean allowed = grant.status().canMoveTo(GrantStatus.WITHDRAWN);
            return new GrantAction("withdrawal", allowed, allowed ? null : "STATUS");
        }
    }

    @Override
    public String toString() {
        return "GrantView[" + id + "]";
    }
}
