package org.imha.casework.calendar.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;

/** Tells an advocate whether they have an address, and whether it is read. */
@ApplicationScoped
class ShowFeed {

    private final CalendarFeeds feeds;
    private final AccessLog accessLog;

    ShowFeed(CalendarFeeds feeds, AccessLog accessLog) {
        this.feeds = feeds;
        this.accessLog = accessLog;
    }

    /** @throws ApiProblem 404 when there is none */
    @Transactional
    FeedView own(Caller advocate) {
        CalendarFeed feed = feeds.of(advocate.id()).orElseThrow(ApiProblem::notFound);
        accessLog.permitted(advocate, Access.of(Action.READ, CalendarFeed.RESOURCE, feed.id()));
        return feed.view();
    }
}
