package org.imha.casework.safeguarding;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.imha.kernel.text.PlainText;

/** What the safeguarding lead decided, and why. */
@Embeddable
public record ConcernDecision(@NotNull Boolean refer, @NotBlank @PlainText(max = 4000) String reason) {

    /** The reason is free text about the person. */
    @Override
    public String toString() {
        return "ConcernDecision[" + refer + "]";
    }
}
