package org.imha.casework.interview;

import java.util.Arrays;
import java.util.List;

import org.imha.casework.model.CaseAction;
import org.imha.casework.model.CaseAction.Permission;
import org.imha.casework.model.CaseFile;
import org.imha.casework.model.CaseworkProblem;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;

/** What can be done to an interview; by the case's advocate while the case is open. */
enum InterviewAction {

    ANSWER("answer"),
    ACCOUNT("account");

    private final String publicName;

    InterviewAction(String publicName) {
        this.publicName = publicName;
    }

    static List<Permission> all(ProfessionalInterview interview, CaseFile file, Caller caller) {
        return Arrays.stream(values()).map(action -> action.permission(interview, file, caller)).toList();
    }

    private Permission permission(ProfessionalInterview interview, CaseFile file, Caller caller) {
        try {
            CaseAction.RECORD_WORK.demand(file, caller);
            boolean open = !interview.status().moves().isEmpty();
            return new Permission(publicName, open, open ? null : CaseworkProblem.INTERVIEW_MOVE_NOT_ALLOWED.name());
        } catch (ApiProblem notTheirsOrNotNow) {
            return new Permission(publicName, false, notTheirsOrNotNow.code().name());
        }
    }
}
