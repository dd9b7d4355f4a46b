package org.imha.casework.report.response;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.imha.casework.model.CaseFile;
import org.imha.casework.report.section.Target;
import org.imha.casework.rules.calendar.LondonTime;
import org.imha.casework.rules.calendar.WorkingDays;

/**
 * Measures cases against targets, in working days of England and Wales. The day on which the clock starts is day nought, so
 * that what comes in at five in the afternoon is due no earlier than what came in at nine; the last day counts in full. Days
 * on which the case rested for a reason of the contract do not count.
 */
class TargetClock {

    private final WorkingDays workingDays;
    private final Instant now;

    TargetClock(WorkingDays workingDays, Instant now) {
        this.workingDays = workingDays;
        this.now = now;
    }

    Measured measure(CaseFile file, Target target) {
        Optional<Instant> start = target.start().of(file);
        if (start.isEmpty()) {
            return Measured.without(Verdict.EXCLUDED);
        }
        List<Rest> rests = Rest.in(file.history(), now).stream().filter(rest -> target.pausedBy().contains(rest.reason()))
                .toList();
        Optional<Instant> stop = target.stop().of(file);
        int days = days(start.get(), stop.orElse(now), rests);
        boolean inTime = days <= target.workingDays();
        if (stop.isPresent()) {
            return new Measured(inTime ? Verdict.WITHIN : Verdict.MISSED, OptionalInt.of(days));
        }
        return Measured.without(file.isClosed() ? closed(file, target) : running(inTime));
    }

    private static Verdict running(boolean inTime) {
        return inTime ? Verdict.RUNNING_IN_TIME : Verdict.RUNNING_LATE;
    }

    private static Verdict closed(CaseFile file, Target target) {
        return file.closure().filter(closure -> target.excludes().contains(closure.reason())).isPresent() ? Verdict.EXCLUDED
                : Verdict.MISSED;
    }

    private int days(Instant start, Instant end, List<Rest> rests) {
        LocalDate last = LondonTime.dayOf(end);
        int days = 0;
        for (LocalDate day = LondonTime.dayOf(start).plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            LocalDate counted = day;
            if (workingDays.isOpen(day) && rests.stream().noneMatch(rest -> rest.covers(counted))) {
                days++;
            }
        }
        return days;
    }
}
