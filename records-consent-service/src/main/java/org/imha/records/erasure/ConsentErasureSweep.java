package org.imha.records.erasure;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.records.model.CaseStandings;
import org.imha.records.model.Grants;
import org.imha.records.model.RecordsAccessGrant;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Erases what is left of cases that were erased, once consent records need no longer be kept. */
@ApplicationScoped
class ConsentErasureSweep {

    private static final Caller SELF = Caller.service("records-consent-service");
    private static final int BATCH = 100;

    private final CaseStandings cases;
    private final Grants grants;
    private final AccessLog accessLog;
    private final Clock clock;

    ConsentErasureSweep(CaseStandings cases, Grants grants, AccessLog accessLog, Clock clock) {
        this.cases = cases;
        this.grants = grants;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @Scheduled(every = "${records.erasure.sweep-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void eraseWhatIsDue() {
        int erased;
        do {
            erased = QuarkusTransaction.requiringNew().call(this::eraseSome);
        } while (erased == BATCH);
    }

    /** Another copy that sweeps at the same time gets others. */
    private int eraseSome() {
        List<UUID> due = cases.claimErasable(clock.instant(), BATCH);
        due.forEach(this::erase);
        return due.size();
    }

    private void erase(UUID caseId) {
        UUID[] gone = grants.eraseOfCase(caseId).toArray(UUID[]::new);
        cases.deleteById(caseId);
        if (gone.length > 0) {
            accessLog.permitted(SELF, Access.of(Access.Action.ERASE, RecordsAccessGrant.RESOURCE, gone));
        }
    }
}
