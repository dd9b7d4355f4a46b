package org.imha.casework.report;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.casework.model.CaseFiles;
import org.imha.casework.model.CaseFiles.WhoseAndWhere;
import org.imha.casework.report.section.ReportScope;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.CommonProblem;
import org.imha.kernel.problem.FieldError;

/** Who was met face to face for the first time in the period, by their referrals, about which referral-service knows more. */
@ApplicationScoped
class FirstMet {

    /** As many as referral-service takes. */
    static final int MOST = 20_000;

    private final CaseFiles cases;

    FirstMet(CaseFiles cases) {
        this.cases = cases;
    }

    /** @throws ApiProblem 400 when there are more than can be asked about */
    @Transactional
    List<UUID> referrals(ReportScope scope) {
        List<UUID> met = cases.firstMetBetween(scope.period().since(), scope.period().until()).stream()
                .filter(found -> scope.covers(found.hospitalOdsCode())).map(WhoseAndWhere::referralId).toList();
        if (met.size() > MOST) {
            throw new ApiProblem(CommonProblem.PARAMETER_NOT_VALID, "The query parameter to is not valid.", List.of(
                    new FieldError("#/query/to", "TOO_FAR",
                            "More people were met than one report takes: ask for fewer days.")));
        }
        return met;
    }
}
