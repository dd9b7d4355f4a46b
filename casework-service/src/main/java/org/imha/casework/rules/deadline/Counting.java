package org.imha.casework.rules.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.imha.casework.rules.calendar.LondonTime;
import org.imha.casework.rules.calendar.Periods;

/** How a window follows from what the person is held under. Which one of several is asked with the moment. */
@FunctionalInterface
interface Counting {

    Optional<Window> window(Held held, Instant now);

    /** Powers of hours run from the instant, over changes of the clock. */
    static Counting hours(int hours) {
        return hours(hours, hours);
    }

    /** An end that was told counts when it is an extension that the Act allows. */
    static Counting hours(int usual, int longest) {
        return (held, now) -> {
            Instant end = held.startedAt().plus(Duration.ofHours(usual));
            Instant latest = held.startedAt().plus(Duration.ofHours(longest));
            Optional<Instant> extended = Optional.ofNullable(held.expiresAt())
                    .filter(told -> told.isAfter(end) && !told.isAfter(latest));
            return Optional.of(Window.ofHours(held.startedAt(), extended.orElse(end)));
        };
    }

    static Counting days(int days) {
        return (held, now) -> Optional
                .of(Window.ofDays(0, held.startDay(), Periods.lastOfDays(held.startDay(), days)));
    }

    static Counting months(int months) {
        return (held, now) -> Optional
                .of(Window.ofDays(0, held.startDay(), Periods.lastOfMonths(held.startDay(), months)));
    }

    /** The first of several periods. */
    static Counting firstMonths(int months) {
        return (held, now) -> Optional
                .of(Window.ofDays(1, held.startDay(), Periods.lastOfMonths(held.startDay(), months)));
    }

    static Counting monthsFromFirstAdmission(int months) {
        return (held, now) -> Optional
                .of(Window.ofDays(0, held.firstAdmittedOn(), Periods.lastOfMonths(held.firstAdmittedOn(), months)));
    }

    /** From the start would be later than the law: without that day nothing is counted, and {@link RuleBook} says so. */
    static Counting monthsFromKnownFirstAdmission(int months) {
        return (held, now) -> held.firstAdmittedAt() == null ? Optional.empty()
                : monthsFromFirstAdmission(months).window(held, now);
    }

    /** Or until the end that was told, where that comes later. */
    static Counting monthsOrLaterEnd(int months) {
        return (held, now) -> {
            LocalDate last = Periods.lastOfMonths(held.startDay(), months);
            return Optional.of(Window.ofDays(0, held.startDay(),
                    held.lastDayTold().filter(told -> told.isAfter(last)).orElse(last)));
        };
    }

    static Counting withinMonthsOfTheDay(int months) {
        return (held, now) -> Optional
                .of(Window.ofDays(0, held.startDay(), Periods.monthsAfter(held.startDay(), months)));
    }

    /**
     * Periods that follow each other whether or not anybody renews anything; the first of them may open later. What is
     * asked for is the one that runs, or opens next.
     *
     * @param opensAfter months until the first opens
     * @param firstEnds months until the first is over
     */
    static Counting recurring(int firstPeriod, int opensAfter, int firstEnds, int everyMonths) {
        return (held, now) -> {
            LocalDate start = held.startDay();
            LocalDate today = LondonTime.dayOf(now);
            int period = firstPeriod;
            int from = opensAfter;
            int to = firstEnds;
            while (Periods.lastOfMonths(start, to).isBefore(today)) {
                from = to;
                to += everyMonths;
                period++;
            }
            return Optional.of(Window.ofDays(period, Periods.lastOfMonths(start, from).plusDays(1),
                    Periods.lastOfMonths(start, to)));
        };
    }

    /** The period of an authority that must be renewed, as far as renewals are known: the one that runs, or ran last. */
    static Counting renewed(RenewalPeriods periods) {
        return (held, now) -> Optional.of(periods.knownAt(held, LondonTime.dayOf(now)));
    }

    /** The same, when it is not the first: the Act has a rule of its own for that. */
    static Counting renewedAgain(RenewalPeriods periods) {
        return (held, now) -> Optional.of(periods.knownAt(held, LondonTime.dayOf(now)))
                .filter(window -> window.period() > 1);
    }
}
