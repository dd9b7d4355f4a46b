package org.imha.referral.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.event.EventType;
import org.imha.kernel.event.casework.CaseClosed;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.inbox.EventHandler;
import org.imha.kernel.inbox.ReceivedEvent;
import org.imha.referral.model.Referrals;
import org.imha.referral.model.StatusChange.Decision;

/** Casework closed the case: the referral ends, and eligibility is no longer asked about. */
@ApplicationScoped
public class CaseClosedHandler implements EventHandler {

    /** Nobody asks here: casework's fact causes the change. */
    private static final Caller CASEWORK = Caller.service("casework-service");

    private final Referrals referrals;
    private final AccessLog accessLog;

    CaseClosedHandler(Referrals referrals, AccessLog accessLog) {
        this.referrals = referrals;
        this.accessLog = accessLog;
    }

    @Override
    public boolean wants(String type) {
        return type.equals(EventType.CASE_CLOSED.typeName());
    }

    @Override
    public void handle(ReceivedEvent event) {
        CaseClosed closed = event.as(CaseClosed.class);
        referrals.findById(closed.referralId()).caseClosed(new Decision(CASEWORK.id(), event.time(), "CASE_CLOSED"));
        accessLog.permitted(CASEWORK, Access.of(Access.Action.CHANGE, "referral", closed.referralId()));
    }
}
