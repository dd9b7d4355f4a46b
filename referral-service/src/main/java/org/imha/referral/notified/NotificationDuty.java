package org.imha.referral.notified;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.problem.ApiProblem;
import org.imha.referral.model.notified.NotifiedProblem;

/** Whether s.130CC is in force, and for how long refusals under it are kept. Commencement is configuration, never code. */
@ApplicationScoped
public class NotificationDuty {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final NotifiedConfig config;
    private final Clock clock;

    NotificationDuty(NotifiedConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** @throws ApiProblem 409 as long as nobody has this duty */
    void requireInForce() {
        LocalDate today = dayOf(clock.instant());
        if (!config.enabled() || config.from().filter(today::isBefore).isPresent()) {
            throw new ApiProblem(NotifiedProblem.NOTIFICATION_DUTY_NOT_IN_FORCE,
                    "The duty to notify of every qualifying patient is not in force. A patient who wants help can be referred.");
        }
    }

    /** What was settled by then is not kept any more. */
    public Instant keptSince(Instant now) {
        return now.atZone(LONDON).minus(config.keepSettled()).toInstant();
    }

    /** The last day on which a refusal of now can be followed by an offer. */
    public LocalDate lastReoffer(Instant now) {
        return dayOf(now).plus(config.keepSettled());
    }

    /** The latest that a visit can be put off to. */
    public Instant lastRetry(Instant now) {
        return now.plus(config.longestRetry());
    }

    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(LONDON).toLocalDate();
    }
}
