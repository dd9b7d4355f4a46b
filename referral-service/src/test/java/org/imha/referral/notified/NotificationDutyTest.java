package org.imha.referral.notified;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;

import org.imha.kernel.problem.ApiProblem;
import org.junit.jupiter.api.Test;

/** From when the duty is in force, and how long what follows from it is kept. */
class NotificationDutyTest {

    private static final LocalDate DAY = LocalDate.of(2027, 7, 1);

    @Test
    void beginsWithTheDayInLondon() {
        assertThrows(ApiProblem.class, () -> duty(true, DAY, "2027-06-30T22:59:59.999Z").requireInForce());
        assertDoesNotThrow(() -> duty(true, DAY, "2027-06-30T23:00:00Z").requireInForce());
    }

    @Test
    void beginsAtOnceWithoutADayAndNeverWhileItIsOff() {
        assertDoesNotThrow(() -> duty(true, null, "2027-01-01T00:00:00Z").requireInForce());
        assertThrows(ApiProblem.class, () -> duty(false, DAY, "2090-01-01T00:00:00Z").requireInForce());
    }

    @Test
    void keepsForCalendarMonths() {
        NotificationDuty duty = duty(true, null, "2028-03-26T12:00:00Z");
        // Noon in London is an hour earlier in universal time than a year before: the clocks went forward that night.
        assertEquals(Instant.parse("2027-03-26T13:00:00Z"), duty.keptSince(Instant.parse("2028-03-26T12:00:00Z")));
        assertEquals(LocalDate.of(2029, 2, 28), duty.lastReoffer(Instant.parse("2028-02-29T12:00:00Z")));
        assertEquals(Instant.parse("2028-04-23T12:00:00Z"), duty.lastRetry(Instant.parse("2028-03-26T12:00:00Z")));
    }

    private static NotificationDuty duty(boolean enabled, LocalDate from, String now) {
        return new NotificationDuty(new Settings(enabled, Optional.ofNullable(from)),
                Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }

    private record Settings(boolean enabled, Optional<LocalDate> from) implements NotifiedConfig {

        @Override
        public Period keepSettled() {
            return Period.ofMonths(12);
        }

        @Override
        public Duration longestRetry() {
            return Duration.ofDays(28);
        }

        @Override
        public String dueEvery() {
            return "off";
        }

        @Override
        public String forgetEvery() {
            return "off";
        }
    }
}
