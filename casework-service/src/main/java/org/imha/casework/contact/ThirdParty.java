package org.imha.casework.contact;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.text.PlainText;

/** The part of a note that speaks of, or comes from, somebody who has not agreed that the person reads it. */
@Embeddable
@Schema(name = "ContactThirdParty")
public record ThirdParty(@NotBlank(message = "Say whom it concerns.") @PlainText String who,
        @NotBlank(message = "Say what.") @PlainText(max = 8000) String text) {

    /** Is about somebody. */
    @Override
    public String toString() {
        return "ThirdParty[not shown]";
    }
}
