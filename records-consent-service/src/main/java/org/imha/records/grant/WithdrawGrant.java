package org.imha.records.grant;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.outbox.Outbox;
import org.imha.records.model.GrantAccess;
import org.imha.records.model.GrantStatus;
import org.imha.records.model.Grants;
import org.imha.records.model.RecordsAccessGrant;
import org.imha.records.model.StatusChange.Act;

/** Ends access at once. Withdrawing what has ended already changes nothing and is no error. */
@ApplicationScoped
public class WithdrawGrant {

    private final Grants grants;
    private final GrantAccess access;
    private final Outbox outbox;
    private final Clock clock;

    WithdrawGrant(Grants grants, GrantAccess access, Outbox outbox, Clock clock) {
        this.grants = grants;
        this.access = access;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public RecordsAccessGrant withdraw(UUID id, WithdrawGrantRequest request, Caller caller) {
        RecordsAccessGrant grant = access.visible(grants.holdStill(id), id, caller, Access.Action.CHANGE);
        if (grant.status().canMoveTo(GrantStatus.WITHDRAWN)) {
            Act act = new Act(caller.id(), clock.instant(), request.withdrawnBy().name(), request.note());
            outbox.announce(grant.withdraw(act));
            grants.flush();
        }
        return grant;
    }
}
