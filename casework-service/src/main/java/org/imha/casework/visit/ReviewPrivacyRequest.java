package org.imha.casework.visit;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.imha.casework.visit.privacy.PrivacyReview;
import org.imha.kernel.personfile.Restriction;
import org.imha.kernel.text.PlainText;

/** What came of looking at a departure from privacy again. */
public record ReviewPrivacyRequest(@NotNull PrivacyReview.Result result, @NotNull LocalDate reviewedOn,
        @PlainText(max = 2000) String note, Restriction restriction) {

    /** The note may speak of the person. */
    @Override
    public String toString() {
        return "ReviewPrivacyRequest[" + result + "]";
    }
}
