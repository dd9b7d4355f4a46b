package org.imha.casework.model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.imha.kernel.personfile.Restriction;

/**
 * How the case ended; when and by whom stands in the history.
 *
 * @param transferredTo name of the provider that goes on; null where none does
 * @param transferredToOdsCode its code, where it has one
 */
@Embeddable
public record Closure(@Enumerated(EnumType.STRING) ClosureReason reason, String note,
        @Enumerated(EnumType.STRING) Restriction restriction, String transferredTo, String transferredToOdsCode) {

    public Closure {
        restriction = Restriction.orNone(restriction);
    }

    /** Nobody else goes on, and there is nothing to add. */
    public static Closure of(ClosureReason reason) {
        return new Closure(reason, null, null, null, null);
    }

    /** The note is free text about the person. */
    @Override
    public String toString() {
        return "Closure[" + reason + "]";
    }
}
