package org.imha.casework.interview;

import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.kernel.personfile.Restriction;
import org.imha.kernel.text.OdsCode;
import org.imha.kernel.text.PlainText;

/** That a professional was asked for an interview and, where that is known already, what came of it. */
public record RecordInterviewRequest(@NotNull @Valid Professional professional,
        @OdsCode @Schema(description = "Which hospital; the case's when left out") String hospitalOdsCode,
        @PlainText @Schema(description = "Which ward; the case's when left out") String ward,
        @NotBlank @PlainText(max = 2000) String purpose, @NotNull LocalDate requestedOn,
        @Schema(description = "True where nobody has to talk to the advocate: the powers are suspended, or there is none") Boolean byAgreement,
        @Valid Answer answer, @Valid Account account, Restriction restriction) {

    public RecordInterviewRequest {
        restriction = Restriction.orNone(restriction);
    }

    boolean isByAgreement() {
        return Boolean.TRUE.equals(byAgreement);
    }

    boolean isRefused() {
        return answer != null && !answer.agreed();
    }

    /** The purpose speaks of the person. */
    @Override
    public String toString() {
        return "RecordInterviewRequest[not shown]";
    }
}
