package org.imha.casework.allocation;

import java.util.Optional;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.casework.model.advocate.form.AdvocateForm;
import org.imha.kernel.personfile.Restriction;
import org.imha.kernel.text.PlainText;

/**
 * Who gets the case.
 *
 * @param overrideReason why a manager allocates although the advocate is away or has enough cases; nobody overrides the law
 */
public record AllocateCaseRequest(
        @NotNull @Pattern(regexp = AdvocateForm.STAFF_USER_NAME, message = "Takes a staff user name.") String advocateId,
        @PlainText(max = 500) String reason,
        @PlainText(max = 500) @Schema(description = "Why, although something stands in the way that a manager may override") String overrideReason,
        Restriction restriction) {

    Optional<String> override() {
        return Optional.ofNullable(overrideReason).filter(given -> !given.isBlank());
    }

    /** The reasons are free text and may speak of the person. */
    @Override
    public String toString() {
        return "AllocateCaseRequest[" + advocateId + "]";
    }
}
