package org.imha.casework.timeline;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.casework.model.CaseAccess;
import org.imha.casework.model.CaseFile;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.web.Cursors;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;

/** Shows the timeline of a case to those who may see the case. What its advocate is shown is no news any more. */
@ApplicationScoped
class ReadTimeline {

    private static final String RESOURCE = "timeline";

    private final CaseAccess access;
    private final Timeline timeline;
    private final AccessLog accessLog;
    private final Cursors cursors;
    private final Clock clock;

    ReadTimeline(CaseAccess access, Timeline timeline, AccessLog accessLog, Cursors cursors, Clock clock) {
        this.access = access;
        this.timeline = timeline;
        this.accessLog = accessLog;
        this.cursors = cursors;
        this.clock = clock;
    }

    @Transactional
    Page<TimelineLine> list(UUID caseId, PageRequest request, Caller caller) {
        CaseFile file = access.find(caseId, caller, Action.LIST);
        Set<String> hidden = CaseAccess.onlyAdvocate(caller).isPresent() ? TimelineRule.onlyForTheOffice() : Set.of();
        String list = "timeline " + caseId;
        List<TimelineLine> found = timeline.newest(file.referralId(), hidden, request.afterPlace(cursors, list),
                request.limit() + 1);
        Page<TimelineLine> page = request.page(found, line -> new Cursors.Place(line.happenedAt(), line.id()),
                place -> cursors.after(place, list));
        if (file.isWith(caller.id())) {
            timeline.seen(caseId, caller.id(), clock.instant());
        }
        accessLog.permitted(caller, Access.of(Action.LIST, RESOURCE, caseId));
        return page;
    }
}
