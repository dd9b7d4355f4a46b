package org.imha.casework.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.event.EligibilityStanding;
import org.imha.kernel.identity.Caller;

/** A case as staff see it. */
public record CaseView(UUID id, String reference, UUID referralId, CaseStatus status, EligibilityStanding standing,
        @Schema(description = "Whether the advocate has the powers of s.130B(3) now") Powers powers,
        @Schema(description = "Since when the powers are suspended; null unless they are") Instant suspendedSince,
        String displayName, String hospitalOdsCode, String ward, boolean mustVisit, String language,
        Boolean interpreterNeeded, String advocateId, int visitAttempts, Closure closure, Instant openedAt,
        List<Allocation> allocations, List<StatusChange> history, List<CaseAction.Permission> actions) {

    public static CaseView of(CaseFile file, Caller caller) {
        Introduction introduction = file.introduction();
        return new CaseView(file.id(), introduction.reference(), file.referralId(), file.status(), file.standing(),
                file.powers(), file.suspendedSince().orElse(null),
                introduction.displayName(), introduction.hospitalOdsCode(), introduction.ward(), introduction.mustVisit(),
                introduction.language(), introduction.interpreterNeeded(), file.advocateId().orElse(null),
                file.visitAttempts(), file.closure().orElse(null), file.createdAt(), file.allocations(), file.history(),
                CaseAction.all(file, caller));
    }

    /** Names a person and where they are. */
    @Override
    public String toString() {
        return "CaseView[" + id + "]";
    }
}
