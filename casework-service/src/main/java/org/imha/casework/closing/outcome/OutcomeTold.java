package org.imha.casework.closing.outcome;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.casework.model.Issue;
import org.imha.kernel.personfile.Restriction;
import org.imha.kernel.text.PlainText;

/** What came of one issue. */
@Schema(name = "OutcomeRequest")
public record OutcomeTold(@NotNull OutcomeKind kind,
        @Schema(description = "Which issue, for counting only: the words say what it is; null while nobody said") Issue about,
        @PlainText(max = 200) @Schema(description = "Which issue, in a few words") String issue, @NotNull Boolean achieved,
        @NotNull @Valid PersonsRating rating, @PlainText(max = 4000) String note,
        Restriction restriction) {

    public OutcomeTold {
        restriction = Restriction.orNone(restriction);
    }

    boolean isAbout(OutcomeTold other) {
        return kind == other.kind && about == other.about && words(issue).equals(words(other.issue));
    }

    boolean hasNote() {
        return !words(note).isEmpty();
    }

    private static String words(String text) {
        return text == null ? "" : text.strip();
    }

    /** Issue and note speak of the person. */
    @Override
    public String toString() {
        return "OutcomeTold[" + kind + "]";
    }
}
