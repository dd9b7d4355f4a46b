package org.imha.records.grant;

import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.outbox.Outbox;
import org.imha.records.model.GrantAccess;
import org.imha.records.model.GrantStatus;
import org.imha.records.model.Grants;
import org.imha.records.model.RecordsAccessGrant;
import org.imha.records.model.StatusChange.Act;

/**
 * Ends access at once: to the grant named, and to every other of the case that means the same records, since nobody who
 * says "no more" means one sheet of paper. One that has run out or is suspended is withdrawn all the same, so that its basis
 * does not serve again; withdrawing twice changes nothing and is no error.
 */
@ApplicationScoped
public class WithdrawGrant {

    private final Grants grants;
    private final GrantAccess access;
    private final Outbox outbox;
    private final AccessLog accessLog;
    private final Clock clock;

    WithdrawGrant(Grants grants, GrantAccess access, Outbox outbox, AccessLog accessLog, Clock clock) {
        this.grants = grants;
        this.access = access;
        this.outbox = outbox;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @Transactional
    public RecordsAccessGrant withdraw(UUID id, WithdrawGrantRequest request, Caller caller) {
        RecordsAccessGrant grant = access.visible(grants.holdStill(id), id, caller, Access.Action.READ);
        Act act = new Act(caller.id(), clock.instant(), request.withdrawnBy().name(), request.note());
        Stream.concat(Stream.of(grant), grants.holdStillActiveOfCase(grant.caseId()).stream()).distinct()
                .filter(each -> each.scope().meansTheSameAs(grant.scope()) && each.status().canMoveTo(GrantStatus.WITHDRAWN))
                .forEach(each -> withdraw(each, act, caller));
        grants.flush();
        return grant;
    }

    private void withdraw(RecordsAccessGrant grant, Act act, Caller caller) {
        outbox.announce(grant.withdraw(act));
        accessLog.permitted(caller, Access.of(Access.Action.CHANGE, RecordsAccessGrant.RESOURCE, grant.id()));
    }
}
