package org.imha.notification.erasure;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.event.EventType;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.inbox.EventHandler;
import org.imha.kernel.inbox.ReceivedEvent;
import org.imha.notification.model.CaseAdvocates;
import org.imha.notification.model.Notifications;

/** A referral or its case was erased: nobody needs to know any more who was told of it. */
@ApplicationScoped
class ErasedHandler implements EventHandler {

    private static final Set<String> WANTED = Set.of(EventType.REFERRAL_ERASED.typeName(), EventType.CASE_ERASED.typeName());
    /** Nobody asks here: the fact causes it. */
    private static final Caller SELF = Caller.service("notification-service");

    private final Notifications notifications;
    private final CaseAdvocates caseAdvocates;
    private final AccessLog accessLog;

    ErasedHandler(Notifications notifications, CaseAdvocates caseAdvocates, AccessLog accessLog) {
        this.notifications = notifications;
        this.caseAdvocates = caseAdvocates;
        this.accessLog = accessLog;
    }

    @Override
    public boolean wants(String type) {
        return WANTED.contains(type);
    }

    @Override
    public void handle(ReceivedEvent event) {
        List<UUID> erased = notifications.eraseNaming(event.subject());
        caseAdvocates.deleteById(event.subject());
        if (!erased.isEmpty()) {
            accessLog.permitted(SELF, Access.of(Access.Action.ERASE, "notification", erased.toArray(UUID[]::new)));
        }
    }
}
