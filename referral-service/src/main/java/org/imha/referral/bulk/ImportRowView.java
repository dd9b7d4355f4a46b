package org.imha.referral.bulk;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.problem.FieldError;

/** What became of a row. Never what it said. */
public record ImportRowView(
        @Schema(description = "As a spreadsheet counts, where the header is row 1; in NDJSON the line.") int row,
        RowOutcome outcome,
        @Schema(description = "The referral that it made, or that the same row made before; null when refused or erased since.") UUID referralId,
        String reference,
        @Schema(description = "Why it was refused. Pointers name the row, and the column or the field of the form.") List<FieldError> errors) {

    public ImportRowView {
        errors = errors == null ? List.of() : errors;
    }

    /** Rows have numbers, and cursors hold ids. */
    UUID place() {
        return new UUID(0, row);
    }

    static int numberIn(UUID place) {
        return Math.toIntExact(place.getLeastSignificantBits());
    }

    /** The reference is what people say to each other. */
    @Override
    public String toString() {
        return "ImportRowView[" + row + "]";
    }
}
