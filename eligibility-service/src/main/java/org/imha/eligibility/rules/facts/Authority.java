package org.imha.eligibility.rules.facts;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One authority to hold a person or keep them liable to be detained, with what is known of its course.
 *
 * @param expiresAt when it lapses unless renewed; passing it without {@code endedAt} leaves it unconfirmed
 * @param continuedBy what keeps it alive past {@code expiresAt}
 * @param endedAt its confirmed end
 * @param secondRecommendationAt when the managers received the second medical recommendation (s.4(4))
 * @param restrictionEnded the restrictions of s.41 have come to an end
 */
public record Authority(Provision provision, Instant startedAt, Instant expiresAt, Continuation continuedBy, Instant endedAt,
        Instant secondRecommendationAt, Discharge discharge, Boolean restrictionEnded) {

    private static final Duration EMERGENCY = Duration.ofHours(72);

    public Authority {
        provision = provision == null ? Provision.NOT_KNOWN : provision;
    }

    public static Authority under(Provision provision) {
        return new Authority(provision, null, null, null, null, null, null, null);
    }

    public Standing standingAt(Instant now) {
        if (isDischargedAbsolutely()) {
            return Standing.ENDED;
        }
        if (endContradictsItself()) {
            return Standing.UNCONFIRMED;
        }
        if (hasPassed(endedAt, now)) {
            return Standing.ENDED;
        }
        if (startedAt != null && startedAt.isAfter(now)) {
            return Standing.NOT_STARTED;
        }
        boolean lapsed = lapsesAt(now).filter(lapse -> hasPassed(lapse, now)).isPresent();
        return lapsed && !isContinued(now) ? Standing.UNCONFIRMED : Standing.LIVE;
    }

    /** s.4(4): a second recommendation within 72 hours of admission turns an emergency admission into one under s.2. */
    public boolean hasBecomeSection2(Instant now) {
        return provision == Provision.S4 && hasPassed(secondRecommendationAt, now) && !secondRecommendationIsLate();
    }

    public boolean isConditionallyDischarged() {
        return discharge == Discharge.CONDITIONAL && provision.mayBeRestricted();
    }

    /** The end of the authority unless something renews or continues it, so far as it can be known at this instant. */
    public Optional<Instant> lapsesAt(Instant now) {
        StatutoryPeriod period = hasBecomeSection2(now) ? Provision.S2.period() : provision.period();
        Optional<Instant> stated = statedLapse(now);
        Optional<Instant> statutory = Optional.ofNullable(startedAt)
                .flatMap(start -> stated.isPresent() ? period.latestEnd(start) : period.usualEnd(start));
        return Stream.concat(stated.stream(), statutory.stream()).min(Instant::compareTo);
    }

    /** When a power that lasts hours ends at the latest, for one that was live at this instant but has no known start. */
    public Optional<Instant> lapsesAtLatestIfLiveAt(Instant now) {
        return lastsHours(now) ? provision.period().usualEnd(now) : Optional.empty();
    }

    public boolean secondRecommendationIsLate() {
        return secondRecommendationAt != null
                && (isAfter(secondRecommendationAt, startedAt == null ? null : startedAt.plus(EMERGENCY))
                        || isAfter(secondRecommendationAt, expiresAt));
    }

    /** Nothing in the Act continues a power that lasts hours. */
    private boolean isContinued(Instant now) {
        return continuedBy != null && !lastsHours(now);
    }

    private boolean lastsHours(Instant now) {
        return provision.period().isHours() && !hasBecomeSection2(now);
    }

    /** Deemed absolutely discharged too: a conditionally discharged patient whose restriction order ends (s.42(5)). */
    private boolean isDischargedAbsolutely() {
        return discharge == Discharge.ABSOLUTE
                || discharge == Discharge.CONDITIONAL && Boolean.TRUE.equals(restrictionEnded);
    }

    /** An "end" at the second recommendation is the emergency turning into s.2, recorded the wrong way. */
    private boolean endContradictsItself() {
        return endedAt != null && (isAfter(startedAt, endedAt)
                || provision == Provision.S4 && endedAt.equals(secondRecommendationAt));
    }

    /** The 72 hours first stated for an emergency admission are overtaken once it has become one under s.2. */
    private Optional<Instant> statedLapse(Instant now) {
        boolean overtaken = hasBecomeSection2(now) && !isAfter(expiresAt, secondRecommendationAt.plus(EMERGENCY));
        return overtaken ? Optional.empty() : Optional.ofNullable(expiresAt);
    }

    private static boolean hasPassed(Instant instant, Instant now) {
        return instant != null && !instant.isAfter(now);
    }

    private static boolean isAfter(Instant instant, Instant other) {
        return instant != null && other != null && instant.isAfter(other);
    }
}
