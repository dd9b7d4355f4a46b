package org.imha.casework.meeting.ending;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;

import org.imha.kernel.personfile.Restriction;
import org.imha.kernel.text.PlainText;

/** That the advocate was kept out: who did it, and why. */
@Embeddable
public record Exclusion(@NotBlank @PlainText(max = 2000) String reason, @PlainText String excludedByName,
        @NotBlank @PlainText String excludedByRole, @Enumerated(EnumType.STRING) Restriction restriction) {

    public Exclusion {
        restriction = Restriction.orNone(restriction);
    }

    /** Names somebody, and the reason may speak of the person. */
    @Override
    public String toString() {
        return "Exclusion[not shown]";
    }
}
