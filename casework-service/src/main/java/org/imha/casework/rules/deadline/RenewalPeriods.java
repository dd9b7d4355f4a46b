package org.imha.casework.rules.deadline;

import java.time.LocalDate;
import java.util.List;

import org.imha.casework.rules.calendar.Periods;

/** The lengths in months of the periods of an authority that is renewed; the last one repeats (ss.20, 20A). */
record RenewalPeriods(List<Integer> months) {

    static final RenewalPeriods SIX_SIX_TWELVE = new RenewalPeriods(List.of(6, 6, 12));
    static final RenewalPeriods THREE_THREE_SIX_TWELVE = new RenewalPeriods(List.of(3, 3, 6, 12));

    /** So much longer an authority may last without having been renewed (s.21). */
    private static final int EXTENSION_DAYS = 7;

    /**
     * The period of this day, as far as it is known to have been entered: nobody told of a renewal unless the end that they
     * told lies in it. An end that was told and comes earlier than the Act's counts.
     */
    Window knownAt(Held held, LocalDate today) {
        LocalDate start = held.startDay();
        LocalDate knownUntil = held.lastDayTold().orElse(start);
        int period = 1;
        int from = 0;
        int to = length(1);
        while (last(start, to).isBefore(today) && last(start, to).plusDays(EXTENSION_DAYS).isBefore(knownUntil)) {
            period++;
            from = to;
            to += length(period);
        }
        LocalDate opens = last(start, from).plusDays(1);
        LocalDate end = last(start, to);
        boolean endsEarlier = held.lastDayTold().filter(told -> !told.isBefore(opens) && told.isBefore(end)).isPresent();
        return Window.ofDays(period, opens, endsEarlier ? knownUntil : end);
    }

    private int length(int period) {
        return months.get(Math.min(period, months.size()) - 1);
    }

    private static LocalDate last(LocalDate start, int months) {
        return Periods.lastOfMonths(start, months);
    }
}
