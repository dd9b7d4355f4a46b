package org.imha.referral.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.event.EventType;
import org.imha.kernel.event.casework.CaseOpened;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.inbox.EventHandler;
import org.imha.kernel.inbox.ReceivedEvent;
import org.imha.referral.model.Referrals;
import org.imha.referral.model.StatusChange.Decision;

/** Casework opened a case: the referral has reached its aim. */
@ApplicationScoped
public class CaseOpenedHandler implements EventHandler {

    /** Nobody asks here: casework's fact causes the change. */
    private static final Caller CASEWORK = Caller.service("casework-service");

    private final Referrals referrals;
    private final AccessLog accessLog;

    CaseOpenedHandler(Referrals referrals, AccessLog accessLog) {
        this.referrals = referrals;
        this.accessLog = accessLog;
    }

    @Override
    public boolean wants(String type) {
        return type.equals(EventType.CASE_OPENED.typeName());
    }

    @Override
    public void handle(ReceivedEvent event) {
        CaseOpened opened = event.as(CaseOpened.class);
        referrals.findById(opened.referralId()).caseOpened(opened.caseId(),
                new Decision(CASEWORK.id(), event.time(), "CASE_OPENED"));
        accessLog.permitted(CASEWORK, Access.of(Access.Action.CHANGE, "referral", opened.referralId()));
    }
}
