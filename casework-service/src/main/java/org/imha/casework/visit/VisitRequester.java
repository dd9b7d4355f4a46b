package org.imha.casework.visit;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;

/** Who asked for the visit, and when. A nearest relative's, clinician's or AMHP's request is a duty (s.130B(5)). */
@Embeddable
public record VisitRequester(@NotNull @Enumerated(EnumType.STRING) Kind kind, @NotNull LocalDate requestedOn) {

    /** In what relation to the patient. */
    public enum Kind {
        PATIENT,
        NEAREST_RELATIVE,
        RESPONSIBLE_CLINICIAN,
        AMHP,
        OTHER
    }
}
