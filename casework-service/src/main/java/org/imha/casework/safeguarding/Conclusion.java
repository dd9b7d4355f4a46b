package org.imha.casework.safeguarding;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.text.PlainText;

/** What came of the concern, and who was told. */
@Embeddable
public record Conclusion(@NotNull LocalDate concludedOn, @NotBlank @PlainText(max = 4000) String outcome,
        @PlainText(max = 4000) @Schema(description = "What the person and whoever raised it were told") String feedback) {

    /** Free text about the person. */
    @Override
    public String toString() {
        return "Conclusion[" + concludedOn + "]";
    }
}
