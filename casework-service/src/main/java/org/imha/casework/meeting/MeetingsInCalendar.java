package org.imha.casework.meeting;

import java.time.Duration;
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

/** The meetings that an advocate is to go to, and those lately held of which nobody said yet how they ended. */
@ApplicationScoped
class MeetingsInCalendar implements CalendarSource {

    private static final Duration LATELY = Duration.ofDays(30);
    private static final Duration AHEAD = Duration.ofDays(730);
    /** Of a meeting whose end nobody knows. */
    private static final Duration USUAL = Duration.ofHours(1);
    private static final List<Integer> REMINDERS = List.of(1);

    private final Meetings meetings;
    private final CaseFiles cases;

    MeetingsInCalendar(Meetings meetings, CaseFiles cases) {
        this.meetings = meetings;
        this.cases = cases;
    }

    @Override
    public List<CalendarEntry> entriesOf(String advocateId, Instant now) {
        List<Meeting> found = meetings.ofAdvocate(advocateId, now.minus(LATELY), now.plus(AHEAD));
        Map<UUID, CaseFile> files = cases.list("id IN ?1", found.stream().map(Meeting::caseId).distinct().toList()).stream()
                .collect(Collectors.toMap(CaseFile::id, Function.identity()));
        return found.stream().map(meeting -> entry(meeting, files.get(meeting.caseId()))).toList();
    }

    private static CalendarEntry entry(Meeting meeting, CaseFile file) {
        Instant until = meeting.endsAt() == null ? meeting.scheduledAt().plus(USUAL) : meeting.endsAt();
        return new CalendarEntry(Meeting.RESOURCE, meeting.id(), CalendarEntry.Label.MEETING, file.introduction().reference(),
                LondonTime.dayOf(meeting.scheduledAt()), meeting.scheduledAt(), until,
                meeting.createdAt(), meeting.version(), REMINDERS);
    }
}
