package org.imha.eligibility.determination;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.eligibility.model.Determination;
import org.imha.eligibility.model.Determinations;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.CommonProblem;
import org.imha.kernel.problem.FieldError;
import org.imha.kernel.web.Cursors;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;
import org.imha.kernel.web.QueryCodes;

/** Shows determinations, and records who saw which before they are shown. */
@ApplicationScoped
public class ReadDeterminations {

    static final String RESOURCE = "determination";

    private final Determinations determinations;
    private final AccessLog accessLog;
    private final Cursors cursors;

    ReadDeterminations(Determinations determinations, AccessLog accessLog, Cursors cursors) {
        this.determinations = determinations;
        this.accessLog = accessLog;
        this.cursors = cursors;
    }

    @Transactional
    public Determination read(UUID id, Caller caller) {
        Determination determination = determinations.findByIdOptional(id).orElseThrow(ApiProblem::notFound);
        accessLog.permitted(caller, Access.of(Action.READ, RESOURCE, id));
        return determination;
    }

    @Transactional
    public Page<Determination> ofReferral(String referral, PageRequest wanted, Caller caller) {
        UUID referralId = QueryCodes.optionalId("referralId", referral).orElseThrow(
                () -> new ApiProblem(CommonProblem.PARAMETER_NOT_VALID, "Name the referral whose determinations are wanted.",
                        List.of(new FieldError("#/query/referralId", "REQUIRED", "Takes a UUID."))));
        String list = "determinations of " + referralId;
        Page<Determination> page = wanted.page(
                determinations.ofReferral(referralId, wanted.after(cursors, list), wanted.limit() + 1),
                Determination::id, last -> cursors.after(last, list));
        accessLog.permitted(caller, Access.list(RESOURCE, page.items().stream().map(Determination::id).toList()));
        return page;
    }
}
