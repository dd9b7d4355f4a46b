package org.imha.referral.model.form;

import java.time.LocalDate;

import jakarta.validation.Valid;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.text.PlainText;
import org.imha.referral.model.NhsNumber;

/** The person referred. */
public record Person(@PlainText(max = 100) String familyName, @PlainText(max = 100) String givenNames,
        @PlainText(max = 100) String knownAs, LocalDate dateOfBirth,
        @NhsNumber @Schema(examples = "9990000018") String nhsNumber,
        @PlainText(max = 60) String gender, @PlainText(max = 40) String pronouns,
        @PlainText(max = 300) String address, @PlainText(max = 10) String postcode, @Valid Contact contact) {

    /** NHS numbers are often written 3-3-4: digits only are kept. */
    public Person {
        nhsNumber = nhsNumber == null ? null : nhsNumber.replaceAll("[ -]", "");
    }

    @Override
    public String toString() {
        return "Person[not shown]";
    }
}
