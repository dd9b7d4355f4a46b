package org.imha.casework.visit;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.text.PlainText;

/** Who asked for the visit, and when. A nearest relative's, clinician's or AMHP's request is a duty (s.130B(5)). */
@Embeddable
public record VisitRequester(@NotNull @Enumerated(EnumType.STRING) Kind kind, @NotNull LocalDate requestedOn,
        @PlainText(max = 1000) @Schema(description = "Why the visit was made late, where it was") String lateBecause) {

    /** In what relation to the patient. */
    public enum Kind {
        PATIENT,
        NEAREST_RELATIVE,
        RESPONSIBLE_CLINICIAN,
        AMHP,
        OTHER
    }

    /** Why it was late is free text. */
    @Override
    public String toString() {
        return "VisitRequester[" + kind + "]";
    }
}
