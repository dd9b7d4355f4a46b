package org.imha.casework.safeguarding;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.text.PlainText;

/** That the concern went to those who look into it. */
@Embeddable
public record ConcernReferral(
        @NotBlank @PlainText @Schema(description = "Which local authority or other office") String referredTo,
        @NotNull LocalDate referredOn, @PlainText @Schema(description = "Theirs") String reference) {

    /** The reference finds a person elsewhere. */
    @Override
    public String toString() {
        return "ConcernReferral[" + referredOn + "]";
    }
}
