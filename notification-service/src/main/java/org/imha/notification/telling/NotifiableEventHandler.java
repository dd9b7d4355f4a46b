package org.imha.notification.telling;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.inbox.EventHandler;
import org.imha.kernel.inbox.ReceivedEvent;
import org.imha.notification.model.CaseAdvocates;
import org.imha.notification.model.Notification;
import org.imha.notification.model.Notification.Occasion;
import org.imha.notification.model.Notifications;
import org.imha.notification.model.Recipient;

/** Does anybody need to hear of this fact? Then a notification is stored with it. */
@ApplicationScoped
public class NotifiableEventHandler implements EventHandler {

    private final Notifications notifications;
    private final CaseAdvocates caseAdvocates;
    private final Clock clock;

    NotifiableEventHandler(Notifications notifications, CaseAdvocates caseAdvocates, Clock clock) {
        this.notifications = notifications;
        this.caseAdvocates = caseAdvocates;
        this.clock = clock;
    }

    @Override
    public boolean wants(String type) {
        return !NotificationRules.about(type).isEmpty();
    }

    @Override
    public void handle(ReceivedEvent event) {
        NotificationRules.about(event.type()).stream().filter(rule -> rule.matters().test(event))
                .forEach(rule -> tell(event, rule));
    }

    private void tell(ReceivedEvent event, NotificationRule rule) {
        NamedIds ids = NamedIds.of(event);
        Occasion occasion = new Occasion(event.id(), event.subject(), ids.besides(event.subject()),
                rule.isForFewEyes());
        notifications.addUnlessTold(
                Notification.of(occasion, rule.template(), recipient(rule.audience(), ids), clock.instant()), event.id());
    }

    private Recipient recipient(Audience audience, NamedIds ids) {
        return switch (audience) {
            case COORDINATORS -> Recipient.COORDINATORS;
            case MANAGERS -> Recipient.MANAGERS;
            case SAFEGUARDING_LEADS -> Recipient.SAFEGUARDING_LEADS;
            case RAISER -> Recipient.staff(ids.raisedBy());
            case NAMED_ADVOCATE -> Optional.ofNullable(ids.advocateId()).or(() -> caseAdvocates.of(ids.caseId()))
                    .map(Recipient::staff).orElse(Recipient.COORDINATORS);
        };
    }
}
