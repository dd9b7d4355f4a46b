package org.imha.casework.calendar;

import java.net.URI;

import io.smallrye.config.ConfigMapping;

/** The few words of a calendar that are this site's own. */
@ConfigMapping(prefix = "casework.calendar")
interface CalendarConfig {

    /** Where people sign in: the link of every entry. */
    URI signInUrl();
}
