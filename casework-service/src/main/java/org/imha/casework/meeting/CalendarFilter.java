package org.imha.casework.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.imha.casework.rules.calendar.LondonTime;
import org.imha.kernel.event.casework.MeetingType;

/** From the first day to the last one, both included, in London; what is empty does not matter. */
record CalendarFilter(LocalDate from, LocalDate to, Optional<String> advocateId, Optional<MeetingType> type,
        Optional<MeetingStatus> status, Optional<String> hospital, Optional<String> ward) {

    CalendarFilter ofAdvocate(Optional<String> advocate) {
        return new CalendarFilter(from, to, advocate, type, status, hospital, ward);
    }

    Instant begins() {
        return LondonTime.startOf(from);
    }

    Instant ends() {
        return LondonTime.startOf(to.plusDays(1));
    }
}
