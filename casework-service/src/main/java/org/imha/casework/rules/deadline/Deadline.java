package org.imha.casework.rules.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A window, and until when it is safe to use it.
 *
 * @param kind code such as {@code S2_TRIBUNAL_APPLICATION}
 * @param lastDay the last day as the rule counts it, which may be later than is safe
 * @param lastSafeDay never after that, and a working day; for powers of hours the day on which they end
 * @param lastSafeInstant for powers of hours only; otherwise null
 * @param calendarUncertain the last day lies beyond what the government has published about bank holidays
 * @param ruleSet MHA_1983 or MHA_2025
 * @param over it was over before anybody here looked
 */
public record Deadline(String kind, What what, LocalDate opensOn, LocalDate lastDay, LocalDate lastSafeDay,
        Instant lastSafeInstant, boolean calendarUncertain, String ruleSet, String citation, boolean over) {

    public String wording() {
        return what.wording();
    }

    public Optional<Instant> instant() {
        return Optional.ofNullable(lastSafeInstant);
    }

    /** The kind names a section. */
    @Override
    public String toString() {
        return "Deadline[not shown]";
    }
}
