package org.imha.casework.rules.conflict;

/** Somebody in a case who is not the patient. Any of it may be unknown. */
public record Party(String name, Place place) {

    /** Is a name. */
    @Override
    public String toString() {
        return "Party";
    }
}
