package org.imha.casework.visit.refusal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.text.PlainText;

/** That a ward kept the advocate out: who, with which reason, what the advocate thinks of it, and how far it was taken up. */
@Embeddable
public record AccessRefusal(@PlainText @Schema(description = "Who refused") String refusedByName,
        @NotBlank @PlainText String refusedByRole,
        @PlainText @Schema(description = "Whom they work for") String refusedByEmployer,
        @PlainText(max = 2000) String reasonGiven,
        @Schema(description = "Whether they claim a reasonable cause: without one a refusal is an offence (s.129(1))") Boolean reasonableCauseClaimed,
        @PlainText(max = 2000) @Schema(description = "What the advocate thinks of it") String advocateView,
        @Enumerated(EnumType.STRING) @Schema(description = "How far it was taken up; when the visit is recorded, the step that was taken at once") EscalationStep escalatedTo) {

    public AccessRefusal takenUpTo(EscalationStep step) {
        return new AccessRefusal(refusedByName, refusedByRole, refusedByEmployer, reasonGiven, reasonableCauseClaimed,
                advocateView, step);
    }

    /** The reason given is free text and may speak of the person; who gave it has a name. */
    @Override
    public String toString() {
        return "AccessRefusal[" + escalatedTo + "]";
    }
}
