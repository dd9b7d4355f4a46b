package org.imha.notification.sending.channel;

import java.util.Arrays;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.imha.notification.model.Template;

import io.quarkus.runtime.StartupEvent;

/** Makes the words of a mail: the template's one sentence, where to sign in, and from whom. */
@ApplicationScoped
class Letters {

    private static final String SUBJECT = "You have a new item";

    private final ChannelConfig config;

    Letters(ChannelConfig config) {
        this.config = config;
    }

    /** What is sent. */
    record Letter(String subject, String body) {
    }

    /** @param id of the notification: it means something only to those who may sign in and see it */
    Letter of(Template template, UUID id) {
        return new Letter(SUBJECT, """
                %s

                Sign in to see it: %s/notifications/%s

                %s
                Nobody reads answers to this message.
                """.formatted(template.sentence(), config.frontEndUrl(), id, config.organisationName()));
    }

    /** A name or address of this site that gives the secret away must not get as far as the first mail. */
    void refuseTellingWords(@Observes StartupEvent event) {
        Arrays.stream(Template.values()).map(template -> of(template, new UUID(0, 0)))
                .forEach(letter -> TellingWords.refuseIn(letter.subject() + "\n" + letter.body()));
    }
}
