package org.imha.casework.help;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.casework.model.CaseAccess;
import org.imha.casework.model.CaseFile;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;

/** Shows the topics of a case to those who may see the case. */
@ApplicationScoped
class ReadHelp {

    private final CaseAccess access;
    private final Explanations explanations;
    private final AccessLog accessLog;

    ReadHelp(CaseAccess access, Explanations explanations, AccessLog accessLog) {
        this.access = access;
        this.explanations = explanations;
        this.accessLog = accessLog;
    }

    @Transactional
    HelpView of(UUID caseId, Caller caller) {
        CaseFile file = access.find(caseId, caller, Action.READ);
        accessLog.permitted(caller, Access.of(Action.READ, Explanation.RESOURCE, caseId));
        return HelpView.of(file, explanations.ofCase(caseId), caller);
    }
}
