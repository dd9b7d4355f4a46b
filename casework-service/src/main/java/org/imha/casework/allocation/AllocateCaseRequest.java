package org.imha.casework.allocation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.imha.kernel.text.PlainText;

/** Who gets the case. */
public record AllocateCaseRequest(
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9._-]{0,63}", message = "Takes a staff user name.") String advocateId,
        @PlainText(max = 500) String reason) {

    /** The reason is free text and may speak of the person. */
    @Override
    public String toString() {
        return "AllocateCaseRequest[" + advocateId + "]";
    }
}
