package org.imha.casework.contact;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.text.PlainText;

/** With whom the advocate was in touch. */
@Embeddable
@Schema(name = "ContactWith")
public record Counterpart(@NotNull(message = "Say with whom.") @Enumerated(EnumType.STRING) Kind kind,
        @PlainText @Schema(description = "Who that is; left out for the person") String name) {

    /** In what relation to the person. */
    @Schema(name = "ContactWithKind")
    public enum Kind {
        /** The person of the case. */
        PERSON,
        WARD,
        PROFESSIONAL,
        RELATIVE,
        OTHER;

        /** Staff are named in somebody's file for what they do at work; others have not agreed to be. */
        boolean isAtWork() {
            return this == WARD || this == PROFESSIONAL;
        }
    }

    /** Is a name. */
    @Override
    public String toString() {
        return "Counterpart[" + kind + "]";
    }
}
