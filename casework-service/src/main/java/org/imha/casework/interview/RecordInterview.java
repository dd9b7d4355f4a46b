package org.imha.casework.interview;

import java.time.Clock;
import java.util.UUID;
import java.util.function.BiConsumer;

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
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.web.ETags;

/** Records that a professional was asked, what they answered and what they said; only the case's advocate. */
@ApplicationScoped
class RecordInterview {

    private final CaseAccess access;
    private final ProfessionalInterviews interviews;
    private final AccessLog accessLog;
    private final Clock clock;

    RecordInterview(CaseAccess access, ProfessionalInterviews interviews, AccessLog accessLog, Clock clock) {
        this.access = access;
        this.interviews = interviews;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** Which interview is meant, and in which version. */
    record Meant(UUID caseId, UUID interviewId, String ifMatch) {
    }

    @Transactional
    OfCase<ProfessionalInterview> record(UUID interviewId, UUID caseId, RecordInterviewRequest told, Caller caller) {
        CaseFile file = theirs(caseId, caller);
        Act act = new Act(caller.id(), clock.instant());
        ProfessionalInterview interview = ProfessionalInterview.record(interviewId, file, told, act);
        interviews.persistAndFlush(interview);
        accessLog.permitted(caller, Access.of(Action.CREATE, ProfessionalInterview.RESOURCE, interviewId, caseId));
        return new OfCase<>(interview, file);
    }

    @Transactional
    OfCase<ProfessionalInterview> goOn(Meant meant, Caller caller, BiConsumer<OfCase<ProfessionalInterview>, Act> change) {
        CaseFile file = access.holdStill(meant.caseId(), caller, Action.CHANGE);
        ProfessionalInterview interview = interviews.ofCase(meant.caseId(), meant.interviewId())
                .orElseThrow(ApiProblem::notFound);
        ETags.requireCurrent(meant.ifMatch(), interview);
        CaseAction.RECORD_WORK.demand(file, caller);
        OfCase<ProfessionalInterview> changed = new OfCase<>(interview, file);
        change.accept(changed, new Act(caller.id(), clock.instant()));
        accessLog.permitted(caller, Access.of(Action.CHANGE, ProfessionalInterview.RESOURCE, interview.id(), meant.caseId()));
        interviews.flush();
        return changed;
    }

    private CaseFile theirs(UUID caseId, Caller caller) {
        CaseFile file = access.holdStill(caseId, caller, Action.CHANGE);
        CaseAction.RECORD_WORK.demand(file, caller);
        return file;
    }
}
