package org.imha.casework.meeting;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.meeting.ending.Cancellation;
import org.imha.casework.model.Act;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.event.EventType;
import org.imha.kernel.event.casework.CaseClosed;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.inbox.EventHandler;
import org.imha.kernel.inbox.ReceivedEvent;
import org.imha.kernel.personfile.Restriction;

/** A case is over, and nobody goes to what was still to come (domain.md 3.8); a meeting that has begun is for people to end. */
@ApplicationScoped
class CaseClosedHandler implements EventHandler {

    private static final Caller SELF = Caller.service("casework-service");

    private final Meetings meetings;
    private final AccessLog accessLog;
    private final Clock clock;

    CaseClosedHandler(Meetings meetings, AccessLog accessLog, Clock clock) {
        this.meetings = meetings;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @Override
    public boolean wants(String type) {
        return EventType.CASE_CLOSED.typeName().equals(type);
    }

    /** Only what was planned before: the case may have been reopened since. */
    @Override
    public void handle(ReceivedEvent event) {
        CaseClosed closed = event.as(CaseClosed.class);
        Act act = new Act(SELF.id(), clock.instant());
        meetings.ahead(closed.caseId(), act.at(), event.time()).forEach(meeting -> {
            meeting.cancel(new Cancellation(Cancellation.By.OTHER, null, Restriction.NONE), act);
            accessLog.permitted(SELF, Access.of(Action.CHANGE, Meeting.RESOURCE, meeting.id(), closed.caseId()));
        });
    }
}
