package org.imha.casework.calendar.feed;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.casework.model.advocate.Advocate;
import org.imha.casework.model.advocate.Advocates;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;

/** Takes an address away, at once and whether or not there is one: a telephone was lost, somebody left. */
@ApplicationScoped
class RevokeFeed {

    private final CalendarFeeds feeds;
    private final Advocates advocates;
    private final AccessLog accessLog;

    RevokeFeed(CalendarFeeds feeds, Advocates advocates, AccessLog accessLog) {
        this.feeds = feeds;
        this.advocates = advocates;
        this.accessLog = accessLog;
    }

    @Transactional
    void own(Caller advocate) {
        revoke(advocate.id(), advocate);
    }

    /** @throws ApiProblem 404 when there is no such entry in the register */
    @Transactional
    void of(UUID entryId, Caller manager) {
        Advocate advocate = advocates.findByIdOptional(entryId).orElseThrow(() -> {
            accessLog.refused(manager, Access.of(Action.ERASE, Advocate.RESOURCE, entryId), "NOT_FOUND");
            return ApiProblem.notFound();
        });
        revoke(advocate.userName(), manager);
    }

    private void revoke(String advocateId, Caller caller) {
        feeds.revoke(advocateId)
                .ifPresent(id -> accessLog.permitted(caller, Access.of(Action.ERASE, CalendarFeed.RESOURCE, id)));
    }
}
