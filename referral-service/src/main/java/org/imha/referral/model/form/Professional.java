package org.imha.referral.model.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.text.PlainText;

/** Somebody professionally concerned with the person. */
public record Professional(@NotNull(message = "Say in which role.") Role role, @PlainText(max = 200) String name,
        @Valid Organisation organisation, @PlainText(max = 30) String phone, @PlainText(max = 200) String email) {

    /** Roles that an advocate may have to speak to. */
    @Schema(name = "ProfessionalRole")
    public enum Role {
        RESPONSIBLE_CLINICIAN,
        CARE_COORDINATOR,
        AMHP,
        NAMED_NURSE,
        SOCIAL_WORKER,
        SOLICITOR,
        GP,
        OTHER
    }

    @Override
    public String toString() {
        return "Professional[" + role + "]";
    }
}
