package org.imha.casework.meeting;

import java.time.Clock;
import java.util.UUID;
import java.util.function.BiConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.casework.model.Act;
import org.imha.casework.model.CaseAccess;
import org.imha.casework.model.CaseFile;
import org.imha.casework.model.OfCase;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.outbox.Outbox;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.web.ETags;

/** Says how a meeting of the calendar ended for the advocate. */
@ApplicationScoped
class MoveMeeting {

    private final CaseAccess access;
    private final Meetings meetings;
    private final Outbox outbox;
    private final AccessLog accessLog;
    private final Clock clock;

    MoveMeeting(CaseAccess access, Meetings meetings, Outbox outbox, AccessLog accessLog, Clock clock) {
        this.access = access;
        this.meetings = meetings;
        this.outbox = outbox;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** Which meeting is meant, and in which version. */
    record Meant(UUID caseId, UUID meetingId, String ifMatch) {
    }

    @Transactional
    OfCase<Meeting> move(Meant meant, MeetingAction action, Caller caller, BiConsumer<OfCase<Meeting>, Act> move) {
        CaseFile file = access.holdStill(meant.caseId(), caller, Action.CHANGE);
        Meeting meeting = meetings.ofCase(meant.caseId(), meant.meetingId()).orElseThrow(ApiProblem::notFound);
        ETags.requireCurrent(meant.ifMatch(), meeting);
        action.demand(file, caller);
        OfCase<Meeting> moved = new OfCase<>(meeting, file);
        move.accept(moved, new Act(caller.id(), clock.instant()));
        meeting.fact().ifPresent(outbox::announce);
        accessLog.permitted(caller, Access.of(Action.CHANGE, Meeting.RESOURCE, meeting.id(), meant.caseId()));
        meetings.flush();
        return moved;
    }
}
