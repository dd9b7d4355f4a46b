package org.imha.records.model;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.imha.kernel.text.OdsCode;
import org.imha.kernel.text.PlainText;

/**
 * Which records a grant covers.
 *
 * @param holderOdsCode the trust, hospital or council that holds them
 * @param from first day of the period they are about; null for no limit
 * @param to last day of that period
 * @param withheldMaterialRequested whether material is asked for that the person would not be allowed to see (DH guidance 2009)
 */
public record GrantScope(@NotNull(message = "Say who holds the records.") @OdsCode String holderOdsCode,
        @NotNull(message = "Say which records.") RecordType recordType, LocalDate from, LocalDate to,
        @NotBlank(message = "Say what for.") @PlainText(max = 500) String purpose, Boolean withheldMaterialRequested) {

    /** Kinds of records that s.130B(3)(c) and (d) reach; a general practitioner's are not among them. */
    public enum RecordType {
        HOSPITAL_DETENTION_AND_TREATMENT,
        SECTION_117_AFTERCARE,
        LOCAL_SOCIAL_SERVICES_AUTHORITY
    }

    public boolean covers(RecordType askedType, String askedHolder) {
        return recordType == askedType && holderOdsCode.equals(askedHolder);
    }

    /** Whether the same records are meant: what ends access to one ends access to the other. */
    public boolean meansTheSameAs(GrantScope other) {
        return covers(other.recordType, other.holderOdsCode);
    }

    @Override
    public String toString() {
        return "GrantScope[" + recordType + "]";
    }
}
