package org.imha.casework.safeguarding;

import java.time.Clock;
import java.util.UUID;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.casework.model.Act;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.event.PublishedEvent;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.outbox.Outbox;
import org.imha.kernel.web.ETags;

/** The safeguarding lead decides, refers and concludes. */
@ApplicationScoped
class LeadConcern {

    private final ConcernAccess access;
    private final SafeguardingConcerns concerns;
    private final Outbox outbox;
    private final AccessLog accessLog;
    private final Clock clock;

    LeadConcern(ConcernAccess access, SafeguardingConcerns concerns, Outbox outbox, AccessLog accessLog,
            Clock clock) {
        this.access = access;
        this.concerns = concerns;
        this.outbox = outbox;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** Which concern is meant, and in which version. */
    record Meant(UUID caseId, UUID concernId, String ifMatch) {
    }

    @Transactional
    SafeguardingConcern lead(Meant meant, Caller caller, BiFunction<SafeguardingConcern, Act, PublishedEvent> move) {
        SafeguardingConcern concern = access.holdStill(meant.caseId(), meant.concernId(), caller);
        ETags.requireCurrent(meant.ifMatch(), concern);
        outbox.announce(move.apply(concern, new Act(caller.id(), clock.instant())));
        accessLog.permitted(caller, Access.of(Action.DECIDE, SafeguardingConcern.RESOURCE, concern.id()));
        concerns.flush();
        return concern;
    }
}
