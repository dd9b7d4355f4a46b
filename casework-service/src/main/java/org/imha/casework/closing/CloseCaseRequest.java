package org.imha.casework.closing;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.casework.closing.outcome.OutcomeTold;
import org.imha.casework.model.Closure;
import org.imha.casework.model.ClosureReason;
import org.imha.kernel.personfile.Restriction;
import org.imha.kernel.text.PlainText;

/** Why the case ends, who goes on if anybody does, and what came of each issue. */
public record CloseCaseRequest(@NotNull ClosureReason reason, @PlainText(max = 4000) String note,
        @Schema(description = "Why the note may have to be kept from the person; NONE when left out") Restriction restriction,
        @Valid NewProvider transferredTo, @Size(max = 100) List<@NotNull @Valid OutcomeTold> outcomes) {

    public CloseCaseRequest {
        outcomes = outcomes == null ? List.of() : outcomes;
    }

    Closure closure() {
        return transferredTo == null ? new Closure(reason, note, restriction, null, null)
                : new Closure(reason, note, restriction, transferredTo.name(), transferredTo.odsCode());
    }

    /** The note is free text about the person. */
    @Override
    public String toString() {
        return "CloseCaseRequest[" + reason + "]";
    }
}
