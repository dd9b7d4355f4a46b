package org.imha.records.model;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.imha.kernel.text.OdsCode;
import org.imha.kernel.text.PlainText;

/**
 * What a grant covers.
 *
 * @param from first day of the records; null when from the beginning
 * @param to last day of the records; null when up to now
 * @param withheldMaterialRequested whether the advocate also asks for what the patient may not be shown
 */
@Embeddable
public record GrantScope(@NotNull @OdsCode String holderOdsCode, @NotNull @Enumerated(EnumType.STRING) RecordType recordType,
        @Column(name = "records_from") LocalDate from, @Column(name = "records_to") LocalDate to,
        @NotBlank @PlainText(max = 500) String purpose, @NotNull Boolean withheldMaterialRequested) {

    /** Records that an advocate may require to be produced (s.130B(3)(c) and (d)). A GP's are not among them. */
    public enum RecordType {
        HOSPITAL_DETENTION_AND_TREATMENT,
        SECTION_117_AFTERCARE,
        LOCAL_SOCIAL_SERVICES_AUTHORITY
    }

    /** A purpose that is named must be the one that was granted. */
    public boolean covers(String askedHolder, RecordType askedType, String askedPurpose) {
        return holderOdsCode.equals(askedHolder) && recordType == askedType
                && (askedPurpose == null || askedPurpose.strip().equalsIgnoreCase(purpose.strip()));
    }

    boolean endsBeforeItBegins() {
        return from != null && to != null && to.isBefore(from);
    }

    /** The purpose is free text and may speak of the person. */
    @Override
    public String toString() {
        return "GrantScope[" + holderOdsCode + ", " + recordType + "]";
    }
}
