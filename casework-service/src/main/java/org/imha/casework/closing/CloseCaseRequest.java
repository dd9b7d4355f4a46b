package org.imha.casework.closing;

import jakarta.validation.constraints.NotNull;

import org.imha.casework.model.Closure;
import org.imha.casework.model.ClosureReason;
import org.imha.kernel.text.PlainText;

/** Why the case ends. */
public record CloseCaseRequest(@NotNull ClosureReason reason, @PlainText(max = 4000) String note) {

    Closure closure() {
        return new Closure(reason, note);
    }

    /** The note is free text about the person. */
    @Override
    public String toString() {
        return "CloseCaseRequest[" + reason + "]";
    }
}
