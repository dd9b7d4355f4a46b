package org.imha.casework.calendar.feed;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.casework.model.advocate.Advocates;
import org.imha.casework.rules.calendar.LondonTime;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.persistence.VersionedEntity;
import org.imha.kernel.problem.ApiProblem;

/** Gives an advocate a new address, and takes an earlier one away. */
@ApplicationScoped
class OpenFeed {

    private final CalendarFeeds feeds;
    private final Advocates advocates;
    private final AccessLog accessLog;
    private final Clock clock;

    OpenFeed(CalendarFeeds feeds, Advocates advocates, AccessLog accessLog, Clock clock) {
        this.feeds = feeds;
        this.advocates = advocates;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** @throws ApiProblem 404 for whoever does not work for us by the register: their address would lead nowhere */
    @Transactional
    OpenedFeedView open(Caller advocate) {
        Instant now = clock.instant();
        advocates.working(advocate.id(), LondonTime.dayOf(now)).orElseThrow(ApiProblem::notFound);
        UUID id = VersionedEntity.newId();
        FeedSecret secret = FeedSecret.random();
        feeds.replace(id, advocate.id(), secret, now);
        accessLog.permitted(advocate, Access.of(Action.CREATE, CalendarFeed.RESOURCE, id));
        return new OpenedFeedView(CalendarFeedResource.PATH + "/" + secret.fileName(), now);
    }
}
