package org.imha.casework.model.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An entry of an advocate's calendar. Calendars are copied to phones and shown on locked screens, so it has no words of its
 * own: a label, the case's reference, and where to sign in.
 *
 * @param resource what it is in the access log, such as {@code deadline}
 * @param id stable for as long as the entry lives
 * @param on for the whole of this day in London, where {@code from} is null
 * @param from a time of that day; null for all day
 * @param revision grows with every change
 * @param remindDaysBefore when to remind
 */
public record CalendarEntry(String resource, UUID id, Label label, String reference, LocalDate on, Instant from, Instant until,
        Instant writtenAt, long revision, List<Integer> remindDaysBefore) {

    /** All that an entry may be called. */
    public enum Label {
        DUE("Due"),
        MEETING("Meeting");

        private final String word;

        Label(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    @Override
    public String toString() {
        return "CalendarEntry[" + id + "]";
    }
}
