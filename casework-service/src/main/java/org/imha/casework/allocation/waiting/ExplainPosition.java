package org.imha.casework.allocation.waiting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.imha.casework.allocation.waiting.WaitingView.Order;
import org.imha.casework.allocation.waiting.WaitingView.Reason;
import org.imha.casework.model.CaseFile;
import org.imha.casework.rules.calendar.LondonTime;

/** Says why a case stands where it stands in the waiting list. */
final class ExplainPosition {

    private ExplainPosition() {
    }

    static WaitingView of(CaseFile file, long position, LocalDate today) {
        return new WaitingView(position, reasons(file, today), file.id(), file.introduction().reference(),
                file.introduction().hospitalOdsCode(), file.introduction().mustVisit(), file.background().urgent(),
                file.nextDeadlineOn().orElse(null), waitingSince(file), file.introduction().language(),
                file.introduction().interpreterNeeded(), "\"" + file.version() + "\"");
    }

    private static List<Reason> reasons(CaseFile file, LocalDate today) {
        return List.of(new Reason(Order.DEADLINE, deadline(file, today)),
                new Reason(Order.URGENCY, file.background().urgent() ? "The referrer calls it urgent."
                        : "The referrer does not call it urgent."),
                new Reason(Order.AGE, age(waitingSince(file), today)));
    }

    private static String deadline(CaseFile file, LocalDate today) {
        return file.nextDeadlineOn().map(day -> {
            long left = ChronoUnit.DAYS.between(today, day);
            return left < 0 ? "Something had to be done by %s.".formatted(day)
                    : "Something has to be done by %s: %d days are left.".formatted(day, left);
        }).orElse("No deadline is known.");
    }

    private static String age(Instant since, LocalDate today) {
        return "The referral was received %d days ago."
                .formatted(ChronoUnit.DAYS.between(LondonTime.dayOf(since), today));
    }

    private static Instant waitingSince(CaseFile file) {
        return Optional.ofNullable(file.background().receivedAt()).orElse(file.createdAt());
    }
}
