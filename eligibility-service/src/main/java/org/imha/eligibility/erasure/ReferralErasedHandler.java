package org.imha.eligibility.erasure;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.eligibility.model.Determinations;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.event.EventType;
import org.imha.kernel.event.referral.ReferralErased;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.inbox.EventHandler;
import org.imha.kernel.inbox.ReceivedEvent;

/** A referral was erased: what was determined about it goes too. */
@ApplicationScoped
class ReferralErasedHandler implements EventHandler {

    /** Nobody asks here: referral-service's fact causes it. */
    private static final Caller SELF = Caller.service("eligibility-service");

    private final Determinations determinations;
    private final AccessLog accessLog;

    ReferralErasedHandler(Determinations determinations, AccessLog accessLog) {
        this.determinations = determinations;
        this.accessLog = accessLog;
    }

    @Override
    public boolean wants(String type) {
        return EventType.REFERRAL_ERASED.typeName().equals(type);
    }

    @Override
    public void handle(ReceivedEvent event) {
        List<UUID> erased = determinations.eraseOfReferral(event.as(ReferralErased.class).referralId());
        if (!erased.isEmpty()) {
            accessLog.permitted(SELF, Access.of(Access.Action.ERASE, "determination", erased.toArray(UUID[]::new)));
        }
    }
}
