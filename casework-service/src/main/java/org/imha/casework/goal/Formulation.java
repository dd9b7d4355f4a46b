package org.imha.casework.goal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.text.PlainText;

/** Who put a goal into words, where that may not have been the person. */
@Embeddable
public record Formulation(
        @NotNull(message = "Say who formulated it.") @Enumerated(EnumType.STRING) By kind,
        @PlainText @Schema(description = "Who that is; needed for anybody but the person and the advocate") String who) {

    /** In what relation to the person. */
    @Schema(name = "FormulatedBy")
    public enum By {
        PERSON,
        ADVOCATE,
        RELATIVE,
        PROFESSIONAL,
        OTHER;

        boolean isKnownFromTheCase() {
            return this == PERSON || this == ADVOCATE;
        }
    }

    boolean isThePersons() {
        return kind == By.PERSON;
    }

    boolean saysWho() {
        return kind.isKnownFromTheCase() || who != null && !who.isBlank();
    }

    /** Is a name. */
    @Override
    public String toString() {
        return "Formulation[" + kind + "]";
    }
}
