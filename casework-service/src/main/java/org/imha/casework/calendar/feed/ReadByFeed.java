package org.imha.casework.calendar.feed;

import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.casework.calendar.ReadCalendar;
import org.imha.casework.model.advocate.Advocates;
import org.imha.casework.rules.calendar.LondonTime;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;

/**
 * Reads a calendar for whoever has its address, while its advocate works for us. Nobody learns why an address leads nowhere, or
 * whether it ever led anywhere. Addresses that nobody gave out leave no trace: strangers could fill the trail with them.
 */
@ApplicationScoped
class ReadByFeed {

    private final CalendarFeeds feeds;
    private final Advocates advocates;
    private final ReadCalendar readCalendar;
    private final AccessLog accessLog;
    private final Clock clock;

    ReadByFeed(CalendarFeeds feeds, Advocates advocates, ReadCalendar readCalendar, AccessLog accessLog, Clock clock) {
        this.feeds = feeds;
        this.advocates = advocates;
        this.readCalendar = readCalendar;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @Transactional
    ReadCalendar.Feed read(String fileName) {
        Instant now = clock.instant();
        CalendarFeed feed = FeedSecret.in(fileName).flatMap(secret -> feeds.reading(secret, now))
                .orElseThrow(ApiProblem::notFound);
        Caller reader = feed.reader();
        Access reading = Access.of(Action.READ, CalendarFeed.RESOURCE, feed.id());
        if (advocates.working(feed.advocateId(), LondonTime.dayOf(now)).isEmpty()) {
            accessLog.refused(reader, reading, "NOT_WORKING");
            throw ApiProblem.notFound();
        }
        accessLog.permitted(reader, reading);
        return readCalendar.of(feed.advocateId(), reader);
    }
}
