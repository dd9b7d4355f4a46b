package org.imha.casework.meeting;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.casework.model.CaseAccess;
import org.imha.casework.model.CaseFile;
import org.imha.casework.model.OfCase;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.web.Cursors;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;

/** Shows the meetings of a case to those who may see the case, and a calendar of those of many cases. */
@ApplicationScoped
class ReadMeetings {

    private final CaseAccess access;
    private final Meetings meetings;
    private final AccessLog accessLog;
    private final Cursors cursors;

    ReadMeetings(CaseAccess access, Meetings meetings, AccessLog accessLog, Cursors cursors) {
        this.access = access;
        this.meetings = meetings;
        this.accessLog = accessLog;
        this.cursors = cursors;
    }

    @Transactional
    OfCase<Meeting> one(UUID caseId, UUID meetingId, Caller caller) {
        CaseFile file = access.find(caseId, caller, Action.READ);
        Meeting meeting = meetings.ofCase(caseId, meetingId).orElseThrow(ApiProblem::notFound);
        accessLog.permitted(caller, Access.of(Action.READ, Meeting.RESOURCE, meetingId, caseId));
        return new OfCase<>(meeting, file);
    }

    @Transactional
    Page<OfCase<Meeting>> list(UUID caseId, PageRequest request, Caller caller) {
        CaseFile file = access.find(caseId, caller, Action.LIST);
        String list = "meetings " + caseId;
        List<Meeting> found = meetings.newest(caseId, request.after(cursors, list), request.limit() + 1);
        Page<Meeting> page = request.page(found, Meeting::id, id -> cursors.after(id, list));
        record(page, caller);
        return page.map(meeting -> new OfCase<>(meeting, file));
    }

    /** An advocate's calendar holds the cases that are theirs now, whomever they name. */
    @Transactional
    Page<Meeting> calendar(CalendarFilter asked, PageRequest request, Caller caller) {
        CalendarFilter wanted = asked.ofAdvocate(CaseAccess.onlyAdvocate(caller).or(asked::advocateId));
        String list = "calendar " + wanted;
        List<Meeting> found = meetings.inTime(wanted, request.afterPlace(cursors, list), request.limit() + 1);
        Page<Meeting> page = request.page(found, meeting -> new Cursors.Place(meeting.scheduledAt(), meeting.id()),
                place -> cursors.after(place, list));
        record(page, caller);
        return page;
    }

    private void record(Page<Meeting> page, Caller caller) {
        accessLog.permitted(caller, Access.list(Meeting.RESOURCE, page.items().stream().map(Meeting::id).toList()));
    }
}
