package org.imha.casework.safeguarding;

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
import org.imha.kernel.outbox.Outbox;

/** Raises a concern, by anybody who may see the case. Safety comes first: a closed case takes it too. */
@ApplicationScoped
class RaiseConcern {

    private final CaseAccess access;
    private final SafeguardingConcerns concerns;
    private final Outbox outbox;
    private final AccessLog accessLog;
    private final Clock clock;

    RaiseConcern(CaseAccess access, SafeguardingConcerns concerns, Outbox outbox, AccessLog accessLog, Clock clock) {
        this.access = access;
        this.concerns = concerns;
        this.outbox = outbox;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @Transactional
    SafeguardingConcern raise(UUID concernId, UUID caseId, Concern told, Caller caller) {
        access.find(caseId, caller, Action.CHANGE);
        Act act = new Act(caller.id(), clock.instant());
        SafeguardingConcern concern = SafeguardingConcern.raise(concernId, caseId, told, act);
        concerns.persistAndFlush(concern);
        outbox.announce(concern.raised());
        accessLog.permitted(caller, Access.of(Action.CREATE, SafeguardingConcern.RESOURCE, concernId));
        return concern;
    }
}
