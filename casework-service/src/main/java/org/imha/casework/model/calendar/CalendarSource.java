package org.imha.casework.model.calendar;

import java.time.Instant;
import java.util.List;

/** One kind of thing that belongs in an advocate's calendar. A new kind is one class that implements this. */
public interface CalendarSource {

    /** Those of the advocate's own open cases that are still to come, or not long over. */
    List<CalendarEntry> entriesOf(String advocateId, Instant now);
}
