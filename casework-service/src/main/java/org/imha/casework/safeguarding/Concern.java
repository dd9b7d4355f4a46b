package org.imha.casework.safeguarding;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.text.PlainText;

/** What somebody is worried about, and by which right they tell. */
@Embeddable
public record Concern(@NotNull @Enumerated(EnumType.STRING) Route route,
        @NotNull @Enumerated(EnumType.STRING) Category category,
        @NotBlank @PlainText(max = 8000) @Schema(description = "What was seen or said") String observed,
        @NotNull @Enumerated(EnumType.STRING) Consent consent,
        @PlainText(max = 2000) @Schema(description = "Why it is raised without the person's consent; needed where there is none") String overrideReason,
        @NotNull @Schema(description = "Whether somebody is in danger now") Boolean immediateDanger,
        @PlainText(max = 2000) @Schema(description = "What was done at once; needed where somebody is in danger now") String doneAtOnce) {

    /** Adults and children are protected by different laws and offices. */
    public enum Route {
        ADULT,
        CHILD
    }

    /** Of what kind. */
    public enum Category {
        PHYSICAL,
        SEXUAL,
        PSYCHOLOGICAL,
        FINANCIAL,
        NEGLECT,
        SELF_NEGLECT,
        DISCRIMINATORY,
        ORGANISATIONAL,
        DOMESTIC,
        MODERN_SLAVERY,
        EXPLOITATION,
        OTHER
    }

    /** What the person says to its being raised. */
    public enum Consent {
        GIVEN,
        REFUSED,
        /** To ask would have put somebody in danger, for example. */
        NOT_ASKED,
        CANNOT_DECIDE
    }

    /** What somebody saw is free text about the person and others. */
    @Override
    public String toString() {
        return "Concern[not shown]";
    }
}
