package org.imha.referral.bulk.list;

import java.util.List;

import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.CommonProblem;
import org.imha.kernel.problem.FieldError;

/** Says why a file cannot be read as a whole. */
final class Unreadable {

    private Unreadable() {
    }

    static ApiProblem because(String pointer, String code, String message) {
        return because(List.of(new FieldError(pointer, code, message)));
    }

    static ApiProblem because(List<FieldError> faults) {
        return new ApiProblem(CommonProblem.BODY_NOT_READABLE, "Nothing of this file was taken. See errors for each place.",
                faults);
    }

    static ApiProblem rowTooLong(int row) {
        return because("#/rows/" + row, "ROW_TOO_LONG",
                "A row may have at most %d characters.".formatted(RowSource.LONGEST_ROW));
    }

    static ApiProblem notUtf8() {
        return because("#", "NOT_UTF8", "The file is not in UTF-8. In Excel, save it as \"CSV UTF-8\".");
    }
}
