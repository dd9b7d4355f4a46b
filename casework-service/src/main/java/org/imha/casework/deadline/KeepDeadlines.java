package org.imha.casework.deadline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.imha.casework.model.CaseFile;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.outbox.Outbox;

/** Keeps a deadline and what follows from it in step: the fact, and the place of its case in worklists. */
@ApplicationScoped
public class KeepDeadlines {

    /** Nobody asks: a fact or the clock causes it. */
    static final Caller SELF = Caller.service("casework-service");

    private final CaseDeadlines deadlines;
    private final Outbox outbox;
    private final AccessLog accessLog;

    KeepDeadlines(CaseDeadlines deadlines, Outbox outbox, AccessLog accessLog) {
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.accessLog = accessLog;
    }

    /** Of one that was over before anybody here knew of it nobody has to hear. */
    @Transactional(TxType.MANDATORY)
    public void add(CaseFile file, CaseDeadline deadline) {
        deadlines.persist(deadline);
        if (deadline.isOpen()) {
            outbox.announce(deadline.created());
        }
        changed(file);
    }

    /** A warning, or the end of its last safe day. A case that is over needs none. */
    @Transactional(TxType.MANDATORY)
    public void moveOn(CaseFile file, CaseDeadline deadline, Instant now) {
        if (file.isClosed() && deadline.isOpen()) {
            deadline.supersede(SupersededReason.CASE_CLOSED, now);
        } else {
            deadline.moveOn(now).ifPresent(outbox::announce);
        }
        onRecord(List.of(deadline.id()));
        changed(file);
    }

    /** That casework changed them by itself. */
    @Transactional(TxType.MANDATORY)
    public void onRecord(List<UUID> changed) {
        if (!changed.isEmpty()) {
            accessLog.permitted(SELF, Access.of(Action.CHANGE, CaseDeadline.RESOURCE, changed.toArray(UUID[]::new)));
        }
    }

    /** The nearest deadline of the case may be another one now. */
    @Transactional(TxType.MANDATORY)
    public void changed(CaseFile file) {
        deadlines.flush();
        file.nextDeadlineIs(deadlines.nearestToMeet(file.id()).map(CaseDeadline::lastSafeDay).orElse(null));
    }
}
