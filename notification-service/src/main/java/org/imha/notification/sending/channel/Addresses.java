package org.imha.notification.sending.channel;

import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.notification.model.Recipient;

/** Where recipients are reached. Looked up at the last moment, as people and teams move. */
@ApplicationScoped
class Addresses {

    private final ChannelConfig config;

    Addresses(ChannelConfig config) {
        this.config = config;
    }

    /** Empty when nobody said so; a user name that would not stay a user name inside an address is nobody's. */
    Optional<String> of(Recipient recipient) {
        return switch (recipient.kind()) {
            case TEAM -> Optional.ofNullable(config.teams().get(recipient.id().toLowerCase(Locale.ROOT).replace('_', '-')));
            case STAFF -> Optional.of(recipient.id()).filter(id -> id.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}"))
                    .map(id -> id + "@" + config.staffMailDomain());
        };
    }
}
