package org.imha.referral.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.event.EventType;
import org.imha.kernel.event.casework.CaseReopened;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.inbox.EventHandler;
import org.imha.kernel.inbox.ReceivedEvent;
import org.imha.referral.model.Referrals;
import org.imha.referral.model.StatusChange.Decision;

/** Casework took the case of a referral that began again up again. */
@ApplicationScoped
public class CaseReopenedHandler implements EventHandler {

    /** Nobody asks here: casework's fact causes the change. */
    private static final Caller CASEWORK = Caller.service("casework-service");

    private final Referrals referrals;
    private final AccessLog accessLog;

    CaseReopenedHandler(Referrals referrals, AccessLog accessLog) {
        this.referrals = referrals;
        this.accessLog = accessLog;
    }

    @Override
    public boolean wants(String type) {
        return type.equals(EventType.CASE_REOPENED.typeName());
    }

    @Override
    public void handle(ReceivedEvent event) {
        CaseReopened reopened = event.as(CaseReopened.class);
        referrals.findById(reopened.referralId())
                .caseReopened(new Decision(CASEWORK.id(), event.time(), "CASE_REOPENED"));
        accessLog.permitted(CASEWORK, Access.of(Access.Action.CHANGE, "referral", reopened.referralId()));
    }
}
