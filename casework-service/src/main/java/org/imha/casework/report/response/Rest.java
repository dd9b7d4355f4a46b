package org.imha.casework.report.response;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.imha.casework.model.CaseStatus;
import org.imha.casework.model.Hold;
import org.imha.casework.model.StatusChange;
import org.imha.casework.rules.calendar.LondonTime;

/** That a case rested, from the day it began to the day before it ended. */
record Rest(Hold.Reason reason, LocalDate from, LocalDate until) {

    /** Read from the history, where every rest stays. */
    static List<Rest> in(List<StatusChange> history, Instant now) {
        List<Rest> rests = new ArrayList<>();
        for (int at = 0; at < history.size(); at++) {
            StatusChange line = history.get(at);
            if (line.toStatus() == CaseStatus.ON_HOLD && line.fromStatus() != CaseStatus.ON_HOLD && isReason(line.reason())) {
                rests.add(new Rest(Hold.Reason.valueOf(line.reason()), LondonTime.dayOf(line.changedAt()),
                        LondonTime.dayOf(end(history, at, now))));
            }
        }
        return rests;
    }

    /** Who comes back from a time of grace rests on for the reason of before, which their history does not repeat. */
    private static boolean isReason(String code) {
        return Set.of(Hold.Reason.values()).stream().anyMatch(reason -> reason.name().equals(code));
    }

    private static Instant end(List<StatusChange> history, int begun, Instant now) {
        return history.stream().skip(begun + 1L).filter(line -> line.toStatus() != CaseStatus.ON_HOLD)
                .map(StatusChange::changedAt).findFirst().orElse(now);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
