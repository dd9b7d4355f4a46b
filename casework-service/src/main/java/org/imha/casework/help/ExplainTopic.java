package org.imha.casework.help;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.casework.model.Act;
import org.imha.casework.model.CaseAccess;
import org.imha.casework.model.CaseAction;
import org.imha.casework.model.CaseFile;
import org.imha.casework.model.WhenItWas;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;

/** Records that a topic was explained, by the advocate who did. */
@ApplicationScoped
class ExplainTopic {

    private final CaseAccess access;
    private final Explanations explanations;
    private final AccessLog accessLog;
    private final Clock clock;

    ExplainTopic(CaseAccess access, Explanations explanations, AccessLog accessLog, Clock clock) {
        this.access = access;
        this.explanations = explanations;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @Transactional
    Explanation record(UUID explanationId, UUID caseId, ExplainTopicRequest told, Caller caller) {
        CaseFile file = access.holdStill(caseId, caller, Action.CHANGE);
        CaseAction.RECORD_WORK.demand(file, caller);
        Act act = new Act(caller.id(), clock.instant());
        WhenItWas.demand("#/explainedAt", told.explainedAt(), file, act.at());
        Offer.demand(told.topic(), file);
        Explanation explanation = new Explanation(explanationId, caseId, told, act);
        explanations.persistAndFlush(explanation);
        accessLog.permitted(caller, Access.of(Action.CREATE, Explanation.RESOURCE, explanationId, caseId));
        return explanation;
    }
}
