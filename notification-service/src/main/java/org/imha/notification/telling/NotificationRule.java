package org.imha.notification.telling;

import java.util.function.Predicate;

import org.imha.kernel.event.EventType;
import org.imha.kernel.event.Topics;
import org.imha.kernel.inbox.ReceivedEvent;
import org.imha.notification.model.Template;

/**
 * Of this fact, these people hear in these words.
 *
 * @param matters whether they need to hear of this one
 */
record NotificationRule(EventType fact, Predicate<ReceivedEvent> matters, Audience audience, Template template) {

    NotificationRule(EventType fact, Audience audience, Template template) {
        this(fact, always -> true, audience, template);
    }

    /** What is announced apart is told apart: that there is a concern about somebody is for very few. */
    boolean isForFewEyes() {
        return fact.topic().equals(Topics.SAFEGUARDING_EVENTS);
    }
}
