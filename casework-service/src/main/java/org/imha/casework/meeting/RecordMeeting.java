package org.imha.casework.meeting;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.casework.model.Act;
import org.imha.casework.model.CaseAccess;
import org.imha.casework.model.CaseAction;
import org.imha.casework.model.CaseFile;
import org.imha.casework.model.OfCase;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.outbox.Outbox;

/** Puts a meeting in the calendar of a case, or records one that is over. */
@ApplicationScoped
class RecordMeeting {

    private final CaseAccess access;
    private final Meetings meetings;
    private final Outbox outbox;
    private final AccessLog accessLog;
    private final Clock clock;

    RecordMeeting(CaseAccess access, Meetings meetings, Outbox outbox, AccessLog accessLog, Clock clock) {
        this.access = access;
        this.meetings = meetings;
        this.outbox = outbox;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @Transactional
    OfCase<Meeting> record(UUID meetingId, UUID caseId, RecordMeetingRequest told, Caller caller) {
        CaseFile file = access.holdStill(caseId, caller, Action.CHANGE);
        CaseAction.RECORD_WORK.demand(file, caller);
        Meeting meeting = Meeting.record(meetingId, file, told, new Act(caller.id(), clock.instant()));
        meetings.persistAndFlush(meeting);
        meeting.fact().ifPresent(outbox::announce);
        accessLog.permitted(caller, Access.of(Action.CREATE, Meeting.RESOURCE, meetingId, caseId));
        return new OfCase<>(meeting, file);
    }
}
