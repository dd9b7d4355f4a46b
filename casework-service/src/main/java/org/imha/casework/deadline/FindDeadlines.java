package org.imha.casework.deadline;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.casework.model.CaseFile;
import org.imha.casework.model.CaseFiles;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.web.Cursors;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;

/** Finds the deadlines of all cases that stand somewhere, for those who answer for them. */
@ApplicationScoped
class FindDeadlines {

    private final CaseDeadlines deadlines;
    private final CaseFiles cases;
    private final AccessLog accessLog;
    private final Cursors cursors;

    FindDeadlines(CaseDeadlines deadlines, CaseFiles cases, AccessLog accessLog, Cursors cursors) {
        this.deadlines = deadlines;
        this.cases = cases;
        this.accessLog = accessLog;
        this.cursors = cursors;
    }

    @Transactional
    Page<DeadlineView> with(DeadlineStatus status, PageRequest request, Caller caller) {
        String list = "deadlines with " + status;
        List<CaseDeadline> found = deadlines.nearestWith(status, request.afterPlace(cursors, list), request.limit() + 1);
        Page<CaseDeadline> page = request.page(found, ReadDeadlines::place, place -> cursors.after(place, list));
        Map<UUID, CaseFile> files = files(page.items());
        accessLog.permitted(caller,
                Access.list(CaseDeadline.RESOURCE, page.items().stream().map(CaseDeadline::id).toList()));
        return page.map(deadline -> DeadlineView.of(deadline, files.get(deadline.caseId()), caller));
    }

    private Map<UUID, CaseFile> files(List<CaseDeadline> of) {
        return cases.list("id IN ?1", of.stream().map(CaseDeadline::caseId).distinct().toList()).stream()
                .collect(Collectors.toMap(CaseFile::id, Function.identity()));
    }
}
