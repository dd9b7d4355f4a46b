package org.imha.records.gate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.imha.records.model.CaseStanding;
import org.imha.records.model.GrantScope.RecordType;
import org.imha.records.model.RecordsAccessGrant;

/** May this advocate see these records now? Pure: whatever is not known to be right is refused. */
final class RecordsGate {

    private RecordsGate() {
    }

    /** Who asks for what. */
    record Question(String advocateId, RecordType recordType, String holderOdsCode, Instant now) {
    }

    /** @param grants of the case, the newest first */
    static Decision decide(Question question, Optional<CaseStanding> known, List<RecordsAccessGrant> grants) {
        if (known.isEmpty()) {
            return Decision.deny(DecisionReason.CASE_UNKNOWN);
        }
        CaseStanding standing = known.get();
        if (!standing.isWith(question.advocateId())) {
            return Decision.deny(DecisionReason.NOT_YOUR_CASE);
        }
        if (!standing.isOpen()) {
            return Decision.deny(DecisionReason.CASE_CLOSED);
        }
        if (!standing.hasPowers()) {
            return Decision.deny(DecisionReason.NOT_QUALIFYING);
        }
        return decideByGrants(question, grants.stream().filter(grant -> grant.isFor(question.advocateId())).toList());
    }

    private static Decision decideByGrants(Question question, List<RecordsAccessGrant> own) {
        if (own.isEmpty()) {
            return Decision.deny(DecisionReason.NO_GRANT);
        }
        List<RecordsAccessGrant> covering = own.stream()
                .filter(grant -> grant.scope().covers(question.recordType(), question.holderOdsCode())).toList();
        if (covering.isEmpty()) {
            return Decision.deny(DecisionReason.OUT_OF_SCOPE);
        }
        return covering.stream().filter(grant -> standing(grant, question.now()) == DecisionReason.GRANTED).findFirst()
                .map(grant -> Decision.permit(grant.id()))
                .orElseGet(() -> Decision.deny(standing(covering.getFirst(), question.now())));
    }

    private static DecisionReason standing(RecordsAccessGrant grant, Instant now) {
        return switch (grant.status()) {
            case WITHDRAWN -> DecisionReason.GRANT_WITHDRAWN;
            case SUSPENDED -> DecisionReason.GRANT_SUSPENDED;
            case EXPIRED -> DecisionReason.GRANT_EXPIRED;
            case ACTIVE -> grant.isOver(now) ? DecisionReason.GRANT_EXPIRED : DecisionReason.GRANTED;
        };
    }
}
