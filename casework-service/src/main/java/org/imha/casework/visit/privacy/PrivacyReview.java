package org.imha.casework.visit.privacy;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.imha.kernel.personfile.Restriction;

/** That a departure from privacy was looked at again, and what came of it. */
@Embeddable
public record PrivacyReview(@Enumerated(EnumType.STRING) Result result, LocalDate reviewedOn, String note,
        @Enumerated(EnumType.STRING) Restriction restriction, String writtenBy, Instant writtenAt) {

    public PrivacyReview {
        restriction = Restriction.orNone(restriction);
    }

    /** What the review found. A departure that goes on shows itself in the next visit too. */
    public enum Result {
        PRIVACY_RESTORED,
        STILL_NOT_PRIVATE,
        NO_LONGER_NEEDED
    }

    /** The note is free text about the person. */
    @Override
    public String toString() {
        return "PrivacyReview[" + result + "]";
    }
}
