package org.imha.casework.deadline;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.casework.deadline.law.CountDeadlines;
import org.imha.casework.model.CaseAccess;
import org.imha.casework.model.CaseFile;
import org.imha.casework.rules.deadline.NotCovered;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.web.Cursors;
import org.imha.kernel.web.Cursors.Place;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;

/** Shows the deadlines of a case to those who may see the case. */
@ApplicationScoped
class ReadDeadlines {

    private final CaseAccess access;
    private final CaseDeadlines deadlines;
    private final CountDeadlines counting;
    private final AccessLog accessLog;
    private final Cursors cursors;
    private final Clock clock;

    ReadDeadlines(CaseAccess access, CaseDeadlines deadlines, CountDeadlines counting, AccessLog accessLog, Cursors cursors,
            Clock clock) {
        this.access = access;
        this.deadlines = deadlines;
        this.counting = counting;
        this.accessLog = accessLog;
        this.cursors = cursors;
        this.clock = clock;
    }

    @Transactional
    ShownDeadline one(UUID caseId, UUID id, Caller caller) {
        CaseFile file = access.find(caseId, caller, Action.READ);
        CaseDeadline deadline = deadlines.ofCase(caseId, id).orElseThrow(ApiProblem::notFound);
        accessLog.permitted(caller, Access.of(Action.READ, CaseDeadline.RESOURCE, id, caseId));
        return new ShownDeadline(deadline, DeadlineView.of(deadline, file, caller));
    }

    @Transactional
    DeadlinesOfCase ofCase(UUID caseId, PageRequest request, Caller caller) {
        CaseFile file = access.find(caseId, caller, Action.LIST);
        String list = "deadlines " + caseId;
        List<CaseDeadline> found = deadlines.nearestOfCase(caseId, request.afterPlace(cursors, list), request.limit() + 1);
        Page<CaseDeadline> page = request.page(found, ReadDeadlines::place, place -> cursors.after(place, list));
        accessLog.permitted(caller,
                Access.list(CaseDeadline.RESOURCE, page.items().stream().map(CaseDeadline::id).toList()));
        return DeadlinesOfCase.of(page.map(deadline -> DeadlineView.of(deadline, file, caller)), notCovered(file));
    }

    /** As things are known at this moment. */
    private List<NotCovered> notCovered(CaseFile file) {
        return file.isClosed() ? List.of() : counting.count(file.background().circumstances(), clock.instant()).notCovered();
    }

    static Place place(CaseDeadline deadline) {
        return new Place(deadline.dueAt(), deadline.id());
    }
}
