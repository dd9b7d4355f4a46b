package org.imha.casework.meeting;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.casework.model.CaseAccess;
import org.imha.casework.model.OfCase;
import org.imha.casework.model.ReadCaseRecords;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.web.Cursors;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;

/** Shows the meetings of a case to those who may see the case, and a calendar of those of many cases. */
@ApplicationScoped
class ReadMeetings {

    private final ReadCaseRecords records;
    private final Meetings meetings;
    private final AccessLog accessLog;
    private final Cursors cursors;

    ReadMeetings(ReadCaseRecords records, Meetings meetings, AccessLog accessLog, Cursors cursors) {
        this.records = records;
        this.meetings = meetings;
        this.accessLog = accessLog;
        this.cursors = cursors;
    }

    OfCase<Meeting> one(UUID caseId, UUID meetingId, Caller caller) {
        return records.one(Meeting.RESOURCE, caseId, caller, () -> meetings.ofCase(caseId, meetingId));
    }

    Page<OfCase<Meeting>> list(UUID caseId, PageRequest page, Caller caller) {
        return records.list(Meeting.RESOURCE, caseId, page, caller, meetings::newest);
    }

    /** An advocate's calendar holds the cases that are theirs now, whomever they name. */
    @Transactional
    Page<Meeting> calendar(CalendarFilter asked, PageRequest request, Caller caller) {
        CalendarFilter wanted = asked.ofAdvocate(CaseAccess.onlyAdvocate(caller).or(asked::advocateId));
        String list = "calendar " + wanted;
        List<Meeting> found = meetings.inTime(wanted, request.afterPlace(cursors, list), request.limit() + 1);
        Page<Meeting> page = request.page(found, meeting -> new Cursors.Place(meeting.scheduledAt(), meeting.id()),
                place -> cursors.after(place, list));
        accessLog.permitted(caller, Access.list(Meeting.RESOURCE, page.items().stream().map(Meeting::id).toList()));
        return page;
    }
}
