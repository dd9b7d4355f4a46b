package org.imha.casework.calendar;

import java.util.Optional;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.imha.casework.calendar.ReadCalendar.Feed;

/** How a calendar is answered, whichever way it is asked for: with its ETag, and not again to whoever has it. */
public final class CalendarAnswer {

    public static final String MEDIA_TYPE = "text/calendar";

    private CalendarAnswer() {
    }

    public static Response to(Request request, Feed feed) {
        EntityTag tag = new EntityTag(feed.tag());
        return Optional.ofNullable(request.evaluatePreconditions(tag))
                .orElseGet(() -> Response.ok(feed.text(), MEDIA_TYPE + ";charset=utf-8")).tag(tag).build();
    }
}
