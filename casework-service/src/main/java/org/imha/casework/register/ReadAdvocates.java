package org.imha.casework.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.casework.model.advocate.Advocate;
import org.imha.casework.model.advocate.Advocates;
import org.imha.casework.model.advocate.Advocates.Wanted;
import org.imha.casework.rules.calendar.LondonTime;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.web.Cursors;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;

/** Shows entries to those who may see them. */
@ApplicationScoped
class ReadAdvocates {

    private final Advocates advocates;
    private final AdvocateAccess access;
    private final AccessLog accessLog;
    private final Cursors cursors;
    private final Clock clock;

    ReadAdvocates(Advocates advocates, AdvocateAccess access, AccessLog accessLog, Cursors cursors, Clock clock) {
        this.advocates = advocates;
        this.access = access;
        this.accessLog = accessLog;
        this.cursors = cursors;
        this.clock = clock;
    }

    @Transactional
    Advocate one(UUID id, Caller caller) {
        Advocate advocate = access.find(id, caller, Action.READ);
        accessLog.permitted(caller, Access.of(Action.READ, Advocate.RESOURCE, id));
        return advocate;
    }

    /** @throws ApiProblem 404 when the register does not have them */
    @Transactional
    Advocate own(Caller caller) {
        Advocate advocate = advocates.named(caller.id()).orElseThrow(ApiProblem::notFound);
        accessLog.permitted(caller, Access.of(Action.READ, Advocate.RESOURCE, advocate.id()));
        return advocate;
    }

    @Transactional
    Page<Advocate> list(AdvocateQuery query, PageRequest request, Caller caller) {
        LocalDate today = LondonTime.dayOf(clock.instant());
        Wanted wanted = query.wanted(today);
        String list = "advocates " + wanted;
        List<Advocate> found = advocates.newest(wanted, today, request.after(cursors, list), request.limit() + 1);
        Page<Advocate> page = request.page(found, Advocate::id, id -> cursors.after(id, list));
        accessLog.permitted(caller, Access.list(Advocate.RESOURCE, page.items().stream().map(Advocate::id).toList()));
        return page;
    }
}
