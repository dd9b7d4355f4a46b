package org.imha.referral.notified.optout;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.referral.model.NhsNumber;

/** Whose refusals are wanted. A body, since a number that names a person belongs in no address. */
public record OptOutSearch(
        @NotNull(message = "Give the NHS number.") @NhsNumber @Schema(examples = "9990000018") String nhsNumber) {

    /** NHS numbers are often written 3-3-4: digits only are kept. */
    public OptOutSearch {
        nhsNumber = nhsNumber == null ? null : nhsNumber.replaceAll("[ -]", "");
    }

    @Override
    public String toString() {
        return "OptOutSearch[not shown]";
    }
}
