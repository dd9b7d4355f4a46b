package org.imha.records.model;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * That the basis of a grant was taken back.
 *
 * @param reportedAt when somebody was told, as far as is remembered; never what it takes effect by
 * @param recordedAt when it took effect here
 */
@Embeddable
public record Withdrawal(@Enumerated(EnumType.STRING) By withdrawnBy, Instant reportedAt, String note, Instant recordedAt) {

    /** Whose word it is. */
    public enum By {
        PATIENT,
        ATTORNEY,
        DEPUTY,
        COURT_OF_PROTECTION,
        RECORD_HOLDER,
        PROVIDER
    }

    /** The note is free text about the person. */
    @Override
    public String toString() {
        return "Withdrawal[" + withdrawnBy + "]";
    }
}
