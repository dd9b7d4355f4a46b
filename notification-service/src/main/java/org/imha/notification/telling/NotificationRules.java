package org.imha.notification.telling;

import static org.imha.notification.telling.Audience.ADVOCATE_OF_CASE;
import static org.imha.notification.telling.Audience.COORDINATORS;
import static org.imha.notification.telling.Audience.NAMED_ADVOCATE;

import java.util.List;
import java.util.Optional;

import org.imha.kernel.event.EventType;
import org.imha.notification.model.Template;

/** Who hears of which fact. A new rule is one constant and its place in the list. */
final class NotificationRules {

    static final NotificationRule REFERRAL_ARRIVED = new NotificationRule(EventType.REFERRAL_RECEIVED, COORDINATORS,
            Template.NEW_ITEM);
    static final NotificationRule REFERRAL_NEEDS_TRIAGE = new NotificationRule(EventType.REFERRAL_NEEDS_TRIAGE, COORDINATORS,
            Template.DECISION_NEEDED);
    static final NotificationRule CASE_WAITS_FOR_ADVOCATE = new NotificationRule(EventType.CASE_OPENED, COORDINATORS,
            Template.ITEM_WAITING);
    static final NotificationRule CASE_GIVEN_TO_ADVOCATE = new NotificationRule(EventType.CASE_ALLOCATED, NAMED_ADVOCATE,
            Template.ITEM_ASSIGNED);
    /** From here on the advocate must not look at the records any more: s.130B(4). */
    static final NotificationRule RECORDS_ACCESS_WITHDRAWN = new NotificationRule(EventType.RECORDS_GRANT_WITHDRAWN,
            ADVOCATE_OF_CASE, Template.ITEM_CHANGED);
    static final NotificationRule RECORDS_ACCESS_SUSPENDED = new NotificationRule(EventType.RECORDS_GRANT_SUSPENDED,
            ADVOCATE_OF_CASE, Template.ITEM_CHANGED);
    static final NotificationRule RECORDS_ACCESS_EXPIRED = new NotificationRule(EventType.RECORDS_GRANT_EXPIRED,
            ADVOCATE_OF_CASE, Template.ITEM_CHANGED);

    static final List<NotificationRule> ALL = List.of(REFERRAL_ARRIVED, REFERRAL_NEEDS_TRIAGE, CASE_WAITS_FOR_ADVOCATE,
            CASE_GIVEN_TO_ADVOCATE, RECORDS_ACCESS_WITHDRAWN, RECORDS_ACCESS_SUSPENDED, RECORDS_ACCESS_EXPIRED);

    private NotificationRules() {
    }

    static Optional<NotificationRule> about(String type) {
        return ALL.stream().filter(rule -> rule.fact().typeName().equals(type)).findFirst();
    }
}
