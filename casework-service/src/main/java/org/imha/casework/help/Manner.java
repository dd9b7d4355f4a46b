package org.imha.casework.help;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.text.PlainText;

/**
 * How a topic was explained. A person who needs an interpreter or easy words has not been informed without them.
 *
 * @param language BCP 47 tag
 */
@Embeddable
public record Manner(@NotNull(message = "Say how it was explained.") @Enumerated(EnumType.STRING) Format format,
        @NotNull(message = "Say in which language.") @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,11}", message = "Takes a BCP 47 language tag.") @PlainText(max = 35) String language,
        @NotNull(message = "Say whether an interpreter was there.") Boolean interpreted) {

    /** In which shape. */
    @Schema(name = "ExplanationFormat")
    public enum Format {
        SPOKEN,
        WRITTEN,
        EASY_READ,
        LARGE_PRINT,
        BRAILLE,
        AUDIO,
        VIDEO,
        SIGN_LANGUAGE,
        PICTURES
    }
}
