package org.imha.casework.visit;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.imha.casework.visit.refusal.Resolution;
import org.imha.kernel.personfile.Restriction;
import org.imha.kernel.text.PlainText;

/** How a refusal of access ended. */
public record ResolveRefusalRequest(@NotNull Resolution.How how, @NotNull LocalDate resolvedOn,
        @PlainText(max = 2000) String note, Restriction restriction) {

    /** The note may speak of the person. */
    @Override
    public String toString() {
        return "ResolveRefusalRequest[" + how + "]";
    }
}
