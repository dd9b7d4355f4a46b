package org.imha.referral.worklist;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.web.Cursors;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;
import org.imha.referral.model.worklist.WorklistEntry;

/** Staff look for referrals; which ones they were shown is on record before the answer leaves. */
@ApplicationScoped
public class SearchReferrals {

    private final Worklist worklist;
    private final Cursors cursors;
    private final AccessLog accessLog;
    private final Clock clock;

    SearchReferrals(Worklist worklist, Cursors cursors, AccessLog accessLog, Clock clock) {
        this.worklist = worklist;
        this.cursors = cursors;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @Transactional
    Page<WorklistItem> search(WorklistFilter filter, PageRequest request, Caller caller) {
        Instant now = clock.instant();
        String name = filter.name();
        List<WorklistEntry> found = worklist.page(filter, now, request.afterPlace(cursors, name), request.limit() + 1);
        Page<WorklistEntry> page = request.page(found, SearchReferrals::place, place -> cursors.after(place, name));
        accessLog.permitted(caller, Access.list("referral", page.items().stream().map(WorklistEntry::id).toList()));
        return page.map(entry -> WorklistItem.of(entry, now));
    }

    private static Cursors.Place place(WorklistEntry entry) {
        return new Cursors.Place(entry.row().sortAt(), entry.id());
    }
}
