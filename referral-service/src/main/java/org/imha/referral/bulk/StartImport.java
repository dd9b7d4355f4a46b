package org.imha.referral.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.CommonProblem;

/** A file that is here becomes an import that runs. */
@ApplicationScoped
class StartImport {

    private final ReferralImports imports;
    private final AccessLog accessLog;

    StartImport(ReferralImports imports, AccessLog accessLog) {
        this.imports = imports;
        this.accessLog = accessLog;
    }

    @Transactional
    ReferralImport start(ReceivedList received, Caller caller) {
        ReferralImport list = imports.holdStill(received.id());
        if (list == null) {
            throw new ApiProblem(CommonProblem.BODY_NOT_READABLE, "The body took too long. Nothing of it was taken.");
        }
        list.start(received.rows());
        accessLog.permitted(caller, Access.of(Access.Action.CREATE, ReferralImport.RESOURCE, list.id()));
        return list;
    }
}
