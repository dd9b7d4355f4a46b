package org.imha.referral.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.event.EventType;
import org.imha.kernel.event.casework.CaseAllocated;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.inbox.EventHandler;
import org.imha.kernel.inbox.ReceivedEvent;
import org.imha.referral.model.Referrals;

/** Casework gave the case to an advocate: the referrer may read that the person has one. */
@ApplicationScoped
public class CaseAllocatedHandler implements EventHandler {

    /** Nobody asks here: casework's fact causes the change. */
    private static final Caller CASEWORK = Caller.service("casework-service");

    private final Referrals referrals;
    private final AccessLog accessLog;

    CaseAllocatedHandler(Referrals referrals, AccessLog accessLog) {
        this.referrals = referrals;
        this.accessLog = accessLog;
    }

    @Override
    public boolean wants(String type) {
        return type.equals(EventType.CASE_ALLOCATED.typeName());
    }

    @Override
    public void handle(ReceivedEvent event) {
        CaseAllocated allocated = event.as(CaseAllocated.class);
        referrals.findById(allocated.referralId()).caseAllocated();
        accessLog.permitted(CASEWORK, Access.of(Access.Action.CHANGE, "referral", allocated.referralId()));
    }
}
