package org.imha.referral.draft;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.problem.FieldError;
import org.imha.referral.model.ReferralForm;

/** A draft, and what it lacks. */
public record DraftView(UUID id, Instant createdAt,
        @Schema(description = "When it is deleted, unless it is changed before") Instant expiresAt,
        @Schema(ref = "#/components/schemas/ReferralFormPart") ReferralForm form,
        @Schema(description = "What submitting it now would be refused for; empty when it can be submitted") List<FieldError> missing) {

    static DraftView of(ReferralDraft draft, List<FieldError> missing) {
        return new DraftView(draft.id(), draft.createdAt(), draft.expiresAt(), draft.form(), missing);
    }

    @Override
    public String toString() {
        return "DraftView[" + id + "]";
    }
}
