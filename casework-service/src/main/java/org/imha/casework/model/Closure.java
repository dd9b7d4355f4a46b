package org.imha.casework.model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How the case ended; when and by whom stands in the history. */
@Embeddable
public record Closure(@Enumerated(EnumType.STRING) ClosureReason reason, String note) {

    /** The note is free text about the person. */
    @Override
    public String toString() {
        return "Closure[" + reason + "]";
    }
}
