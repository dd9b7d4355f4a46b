package org.imha.casework.visit;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.web.Cursors;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;

/** Shows the office what stood in the way of visits, of any case, so that nothing stays where it is. */
@ApplicationScoped
class SearchObstacles {

    private final VisitAttempts visits;
    private final AccessLog accessLog;
    private final Cursors cursors;

    SearchObstacles(VisitAttempts visits, AccessLog accessLog, Cursors cursors) {
        this.visits = visits;
        this.accessLog = accessLog;
        this.cursors = cursors;
    }

    @Transactional
    Page<VisitAttempt> search(Obstacle obstacle, ObstacleFilter wanted, PageRequest request, Caller caller) {
        String list = obstacle + " " + wanted;
        List<VisitAttempt> found = visits.obstructed(obstacle, wanted, request.after(cursors, list), request.limit() + 1);
        Page<VisitAttempt> page = request.page(found, VisitAttempt::id, id -> cursors.after(id, list));
        accessLog.permitted(caller, Access.list(RecordVisit.RESOURCE, page.items().stream().map(VisitAttempt::id).toList()));
        return page;
    }
}
