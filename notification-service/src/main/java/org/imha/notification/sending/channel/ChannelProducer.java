package org.imha.notification.sending.channel;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.mailer.Mailer;

/** Takes the way out that is configured. */
class ChannelProducer {

    @Produces
    @Singleton
    Channel channel(ChannelConfig config, Mailer mailer, Letters letters, Addresses addresses) {
        return switch (config.channel()) {
            case EMAIL -> new EmailChannel(mailer, letters, addresses);
            case LOG -> new LogChannel();
        };
    }
}
