package org.imha.notification.sending.channel;

import java.net.URI;
import java.util.Map;

import io.smallrye.config.ConfigMapping;

/** How people are reached, and the few words that are this site's own. */
@ConfigMapping(prefix = "notification")
interface ChannelConfig {

    /** Which way out. */
    Kind channel();

    /** The name under which mails are sent: one that does not tell what the organisation does. */
    String organisationName();

    /** Where people sign in. */
    URI frontEndUrl();

    /** Staff are reached at their user name in this domain. */
    String staffMailDomain();

    /** Mail address by team, in lower case with hyphens. */
    Map<String, String> teams();

    /** The ways out that there are. */
    enum Kind {
        EMAIL,
        LOG
    }
}
