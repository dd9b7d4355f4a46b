package org.imha.casework.model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How the case ended; when and by whom stands in the history.
 *
 * @param transferredTo name of the provider that goes on; null where none does
 * @param transferredToOdsCode its code, where it has one
 */
@Embeddable
public record Closure(@Enumerated(EnumType.STRING) ClosureReason reason, String note, String transferredTo,
        String transferredToOdsCode) {

    /** Nobody else goes on. */
    public Closure(ClosureReason reason, String note) {
        this(reason, note, null, null);
    }

    /** The note is free text about the person. */
    @Override
    public String toString() {
        return "Closure[" + reason + "]";
    }
}
