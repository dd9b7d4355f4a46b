package org.imha.referral.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.event.EventType;
import org.imha.kernel.event.casework.CaseOpened;
import org.imha.kernel.inbox.EventHandler;
import org.imha.kernel.inbox.ReceivedEvent;
import org.imha.referral.model.Referrals;
import org.imha.referral.model.StatusChange.Decision;

/** Casework opened a case: the referral has reached its aim. */
@ApplicationScoped
public class CaseOpenedHandler implements EventHandler {

    private final Referrals referrals;

    CaseOpenedHandler(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public boolean wants(String type) {
        return type.equals(EventType.CASE_OPENED.typeName());
    }

    @Override
    public void handle(ReceivedEvent event) {
        CaseOpened opened = event.as(CaseOpened.class);
        referrals.findById(opened.referralId()).caseOpened(opened.caseId(),
                new Decision("casework-service", event.time(), "CASE_OPENED"));
    }
}
