package org.imha.casework.report.response;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.imha.casework.model.CaseFile;
import org.imha.casework.model.Closure;
import org.imha.casework.model.ClosureReason;
import org.imha.casework.report.section.ReferralNumbers.WithoutCase;
import org.imha.casework.report.section.Target;
import org.imha.casework.rules.calendar.LondonTime;
import org.imha.casework.rules.calendar.WorkingDays;

/**
 * Measures cases, and referrals that have none, against targets, in working days of England and Wales. The day on which the
 * clock starts is day nought, so
 * that what comes in at five in the afternoon is due no earlier than what came in at nine; the last day counts in full. Days
 * on which the case rested for a reason of the contract do not count.
 */
class TargetClock {

    /** Why a case would have been closed, had there been one. */
    private static final Map<String, ClosureReason> ENDINGS = Map.of("DUPLICATE", ClosureReason.DUPLICATE,
            "WITHDRAWN_BY_REFERRER", ClosureReason.REFERRAL_WITHDRAWN, "DECLINED_BY_PATIENT", ClosureReason.PERSON_WITHDREW);

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
        int days = days(LondonTime.dayOf(start.get()), LondonTime.dayOf(stop.orElse(now)), rests);
        if (stop.isPresent()) {
            return stopped(days, target);
        }
        return Measured.without(file.isClosed() ? over(file.closure().map(Closure::reason), target) : running(days, target));
    }

    /** A referral that has no case. */
    Measured measure(WithoutCase referral, Target target) {
        Optional<LocalDate> stop = Optional.ofNullable(referral.answeredOn());
        int days = days(referral.receivedOn(), stop.orElse(LondonTime.dayOf(now)), List.of());
        if (stop.isPresent()) {
            return stopped(days, target);
        }
        return Measured.without(referral.ended() == null ? running(days, target)
                : over(Optional.ofNullable(ENDINGS.get(referral.ended())), target));
    }

    private static Measured stopped(int days, Target target) {
        return new Measured(days <= target.workingDays() ? Verdict.WITHIN : Verdict.MISSED, OptionalInt.of(days));
    }

    private static Verdict running(int days, Target target) {
        return days <= target.workingDays() ? Verdict.RUNNING_IN_TIME : Verdict.RUNNING_LATE;
    }

    private static Verdict over(Optional<ClosureReason> reason, Target target) {
        return reason.filter(target.excludes()::contains).isPresent() ? Verdict.EXCLUDED : Verdict.MISSED;
    }

    private int days(LocalDate start, LocalDate last, List<Rest> rests) {
        int days = 0;
        for (LocalDate day = start.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            LocalDate counted = day;
            if (workingDays.isOpen(day) && rests.stream().noneMatch(rest -> rest.covers(counted))) {
                days++;
            }
        }
        return days;
    }
}
