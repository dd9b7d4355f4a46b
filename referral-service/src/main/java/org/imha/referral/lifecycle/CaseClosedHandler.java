package org.imha.referral.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.event.EventType;
import org.imha.kernel.event.casework.CaseClosed;
import org.imha.kernel.inbox.EventHandler;
import org.imha.kernel.inbox.ReceivedEvent;
import org.imha.referral.model.Referrals;
import org.imha.referral.model.StatusChange.Decision;

/** Casework closed the case: the referral ends, and eligibility is no longer asked about. */
@ApplicationScoped
public class CaseClosedHandler implements EventHandler {

    private final Referrals referrals;

    CaseClosedHandler(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public boolean wants(String type) {
        return type.equals(EventType.CASE_CLOSED.typeName());
    }

    @Override
    public void handle(ReceivedEvent event) {
        referrals.findById(event.as(CaseClosed.class).referralId())
                .caseClosed(new Decision("casework-service", event.time(), "CASE_CLOSED"));
    }
}
