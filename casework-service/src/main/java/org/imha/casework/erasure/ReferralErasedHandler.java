package org.imha.casework.erasure;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.model.CaseFile;
import org.imha.casework.model.CaseFiles;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.event.EventType;
import org.imha.kernel.event.referral.ReferralErased;
import org.imha.kernel.idempotency.Idempotency;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.inbox.EventHandler;
import org.imha.kernel.inbox.ReceivedEvent;
import org.imha.kernel.outbox.Outbox;

/** A referral was erased: its case goes with all that hangs on it, and those who keep something about the case hear of it. */
@ApplicationScoped
class ReferralErasedHandler implements EventHandler {

    /** Nobody asks here: referral-service's fact causes it. */
    private static final Caller SELF = Caller.service("casework-service");

    private final CaseFiles cases;
    private final Outbox outbox;
    private final AccessLog accessLog;
    private final Idempotency idempotency;

    ReferralErasedHandler(CaseFiles cases, Outbox outbox, AccessLog accessLog, Idempotency idempotency) {
        this.cases = cases;
        this.outbox = outbox;
        this.accessLog = accessLog;
        this.idempotency = idempotency;
    }

    @Override
    public boolean wants(String type) {
        return EventType.REFERRAL_ERASED.typeName().equals(type);
    }

    @Override
    public void handle(ReceivedEvent event) {
        cases.ofReferral(event.as(ReferralErased.class).referralId()).ifPresent(this::erase);
    }

    private void erase(CaseFile file) {
        if (!file.isClosed()) {
            // Kept as a dead letter until somebody has closed the case: what is being worked on is never erased unseen.
            throw new IllegalStateException("The case of an erased referral is open");
        }
        idempotency.forget(file.id());
        cases.delete(file);
        outbox.announce(file.erased());
        accessLog.permitted(SELF, Access.of(Access.Action.ERASE, CaseFile.RESOURCE, file.id()));
    }
}
