package org.imha.casework.feedback;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.casework.model.Act;
import org.imha.casework.model.CaseAccess;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;

/** Takes down what was said, whether the case goes on or is closed: a complaint does not wait. */
@ApplicationScoped
class RecordFeedback {

    static final String RESOURCE = "feedback";

    private final CaseAccess access;
    private final AllFeedback all;
    private final AccessLog accessLog;
    private final Clock clock;

    RecordFeedback(CaseAccess access, AllFeedback all, AccessLog accessLog, Clock clock) {
        this.access = access;
        this.all = all;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @Transactional
    Feedback record(UUID feedbackId, UUID caseId, RecordFeedbackRequest told, Caller caller) {
        access.find(caseId, caller, Action.CHANGE);
        Feedback feedback = Feedback.record(feedbackId, caseId, told, new Act(caller.id(), clock.instant()));
        all.persistAndFlush(feedback);
        accessLog.permitted(caller, Access.of(Action.CREATE, RESOURCE, feedbackId, caseId));
        return feedback;
    }
}
