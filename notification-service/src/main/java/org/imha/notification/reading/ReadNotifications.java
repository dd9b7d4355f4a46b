package org.imha.notification.reading;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.web.Cursors;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;
import org.imha.notification.model.Notification;
import org.imha.notification.model.NotificationStatus;
import org.imha.notification.model.Notifications;
import org.imha.notification.model.Notifications.Filter;
import org.imha.notification.model.Sight;

/** Shows notifications: to managers all, to coordinators all but those for few eyes, to an advocate their own. */
@ApplicationScoped
public class ReadNotifications {

    private static final String RESOURCE = "notification";

    private final Notifications notifications;
    private final AccessLog accessLog;
    private final Cursors cursors;

    ReadNotifications(Notifications notifications, AccessLog accessLog, Cursors cursors) {
        this.notifications = notifications;
        this.accessLog = accessLog;
        this.cursors = cursors;
    }

    @Transactional
    public Notification read(UUID id, Caller caller) {
        Optional<Notification> found = notifications.findByIdOptional(id);
        if (found.isEmpty() || !Sight.of(caller).covers(found.get(), caller)) {
            accessLog.refused(caller, Access.of(Action.READ, RESOURCE, id), found.isEmpty() ? "NOT_FOUND" : "NOT_YOURS");
            throw ApiProblem.notFound();
        }
        accessLog.permitted(caller, Access.of(Action.READ, RESOURCE, id));
        return found.get();
    }

    @Transactional
    public Page<Notification> list(Optional<UUID> subjectId, Optional<NotificationStatus> status, PageRequest request,
            Caller caller) {
        Filter filter = new Filter(Sight.of(caller), caller.id(), subjectId, status);
        List<Notification> found = notifications.page(filter, request.after(cursors, filter.name()), request.limit() + 1);
        Page<Notification> page = request.page(found, Notification::id, id -> cursors.after(id, filter.name()));
        accessLog.permitted(caller, Access.list(RESOURCE, page.items().stream().map(Notification::id).toList()));
        return page;
    }
}
