package org.imha.casework.register.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.imha.casework.model.advocate.ConflictTerms;
import org.imha.casework.rules.conflict.Nature;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.FieldError;
import org.imha.kernel.text.OdsCode;
import org.imha.kernel.text.PlainText;

/**
 * A conflict of interest as it is declared: somebody by name, a place by its ODS code, or somebody at a place.
 *
 * @param odsCode of a site, or of a whole organisation by its three characters
 * @param since left out for always
 * @param until the last day; left out while it goes on
 */
public record DeclareConflictRequest(@NotNull(message = "Say of which kind.") Nature nature,
        @PlainText(max = 200) String personName, @OdsCode String odsCode, @PlainText(max = 100) String ward,
        LocalDate since, LocalDate until, @PlainText(max = 1000) String note) {

    public DeclareConflictRequest {
        personName = orNothing(personName);
        ward = orNothing(ward);
    }

    /** @throws ApiProblem 422 with every fault */
    void demandSense() {
        List<FieldError> faults = new ArrayList<>();
        if (personName == null && odsCode == null) {
            faults.add(new FieldError("#/personName", "REQUIRED", "Name a person or a place."));
        }
        if (ward != null && odsCode == null) {
            faults.add(new FieldError("#/odsCode", "REQUIRED", "Say of which hospital the ward is."));
        }
        if (since != null && until != null && until.isBefore(since)) {
            faults.add(new FieldError("#/until", "BEFORE_BEGINNING", "A conflict does not end before it begins."));
        }
        if (!faults.isEmpty()) {
            throw ApiProblem.invalid(faults);
        }
    }

    ConflictTerms terms() {
        return new ConflictTerms(nature, personName, odsCode, ward, since, note);
    }

    private static String orNothing(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Names somebody. */
    @Override
    public String toString() {
        return "DeclareConflictRequest[" + nature + "]";
    }
}
