package org.imha.casework.allocation.named;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.casework.model.CaseAccess;
import org.imha.casework.model.CaseFile;
import org.imha.casework.model.advocate.Advocate;
import org.imha.casework.model.advocate.Advocates;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;

/** Tells who has a case now, as the register has them now. */
@ApplicationScoped
class ReadNamedAdvocate {

    private final CaseAccess access;
    private final Advocates advocates;
    private final AccessLog accessLog;

    ReadNamedAdvocate(CaseAccess access, Advocates advocates, AccessLog accessLog) {
        this.access = access;
        this.advocates = advocates;
        this.accessLog = accessLog;
    }

    /** @throws ApiProblem 404 when nobody has the case: it waits, or it is closed */
    @Transactional
    NamedAdvocateView of(UUID caseId, Caller caller) {
        Access read = Access.of(Action.READ, CaseFile.RESOURCE, caseId);
        Optional<Advocate> named = Optional.of(access.findToTellWhoHasIt(caseId, caller)).filter(file -> !file.isClosed())
                .flatMap(CaseFile::advocateId).flatMap(advocates::named);
        if (named.isEmpty()) {
            accessLog.refused(caller, read, "NOBODY_HAS_THE_CASE");
            throw ApiProblem.notFound();
        }
        accessLog.permitted(caller, read);
        return NamedAdvocateView.of(named.get().form());
    }
}
