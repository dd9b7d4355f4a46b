package org.imha.casework.deadline;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.model.CaseFile;
import org.imha.casework.model.CaseFiles;
import org.imha.casework.model.calendar.CalendarEntry;
import org.imha.casework.model.calendar.CalendarSource;
import org.imha.casework.rules.calendar.LondonTime;

/** The open deadlines of an advocate's cases, each for the whole of its last safe day. */
@ApplicationScoped
class DeadlinesInCalendar implements CalendarSource {

    /** More than anybody can have; a calendar that is cut says less than it seems to. */
    private static final int MOST = 2000;
    private static final List<Integer> REMINDERS = List.of(7, 3, 1);

    private final CaseDeadlines deadlines;
    private final CaseFiles cases;

    DeadlinesInCalendar(CaseDeadlines deadlines, CaseFiles cases) {
        this.deadlines = deadlines;
        this.cases = cases;
    }

    @Override
    public List<CalendarEntry> entriesOf(String advocateId, Instant now) {
        List<CaseDeadline> open = deadlines.toMeetOfAdvocate(advocateId, LondonTime.dayOf(now), MOST);
        Map<UUID, CaseFile> files = cases.list("id IN ?1", open.stream().map(CaseDeadline::caseId).distinct().toList()).stream()
                .collect(Collectors.toMap(CaseFile::id, Function.identity()));
        return open.stream().map(deadline -> entry(deadline, files.get(deadline.caseId()))).toList();
    }

    private static CalendarEntry entry(CaseDeadline deadline, CaseFile file) {
        return new CalendarEntry(CaseDeadline.RESOURCE, deadline.id(), CalendarEntry.Label.DUE, file.introduction().reference(),
                deadline.lastSafeDay(), null, null, deadline.createdAt(), deadline.version(), REMINDERS);
    }
}
