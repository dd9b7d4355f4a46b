package org.imha.casework.visit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.imha.casework.model.CaseAction;
import org.imha.casework.visit.refusal.AccessRefusal;
import org.imha.casework.visit.refusal.Escalation;
import org.imha.casework.visit.refusal.Resolution;

/** A refusal of access without the rest of the visit, for those who take it up with the ward. */
public record RefusalView(UUID visitId, UUID caseId, String advocateId, String hospitalOdsCode, String ward, Instant refusedAt,
        AccessRefusal accessRefusal, List<Escalation> escalations, Resolution resolution,
        List<CaseAction.Permission> actions) {

    /** Tells where a person under the Act was. */
    @Override
    public String toString() {
        return "RefusalView[" + visitId + "]";
    }
}
