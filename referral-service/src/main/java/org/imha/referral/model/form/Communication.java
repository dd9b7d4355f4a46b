package org.imha.referral.model.form;

import java.util.List;
import java.util.stream.Stream;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.text.PlainText;

/** What the person needs in order to understand and be understood (Accessible Information Standard). */
public record Communication(
        // As many parts as 35 characters hold: Java matches repeated groups by recursion.
        @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,11}", message = "Takes a BCP 47 language tag.") @PlainText(max = 35) String language,
        Boolean interpreterNeeded, @Size(max = 20, message = "Takes at most {max} entries.") List<@NotNull Need> needs,
        @PlainText(max = 300) String aids, @PlainText(max = 500) String meetingPlaceAccess,
        @PlainText(max = 1000) String note) {

    /** Kinds of support. */
    @Schema(name = "CommunicationNeed")
    public enum Need {
        BSL_INTERPRETER,
        DEAFBLIND_GUIDE,
        LIPSPEAKER,
        MAKATON,
        EASY_READ,
        LARGE_PRINT,
        BRAILLE,
        AUDIO,
        PICTURES_OR_SYMBOLS,
        GESTURES,
        WELSH_LANGUAGE,
        NO_OBVIOUS_COMMUNICATION,
        OTHER
    }

    /**
     * With what only another form about the same person says. Where both say something, this one holds, except that a need
     * for an interpreter brings its language with it.
     */
    public Communication with(Communication other) {
        boolean broughtInterpreter = isTrue(other.interpreterNeeded) && !isTrue(interpreterNeeded);
        return new Communication(
                broughtInterpreter ? firstOf(other.language, language) : firstOf(language, other.language),
                broughtInterpreter ? other.interpreterNeeded : firstOf(interpreterNeeded, other.interpreterNeeded),
                allOf(needs, other.needs), firstOf(aids, other.aids), firstOf(meetingPlaceAccess, other.meetingPlaceAccess),
                firstOf(note, other.note));
    }

    private static boolean isTrue(Boolean said) {
        return Boolean.TRUE.equals(said);
    }

    private static <T> T firstOf(T one, T other) {
        return one == null ? other : one;
    }

    private static List<Need> allOf(List<Need> some, List<Need> more) {
        return some == null || more == null ? firstOf(some, more)
                : Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    @Override
    public String toString() {
        return "Communication[not shown]";
    }
}
