package org.imha.notification.telling;

import org.imha.kernel.event.EventType;
import org.imha.notification.model.Template;

/** Of this fact, these people hear in these words. */
record NotificationRule(EventType fact, Audience audience, Template template) {
}
