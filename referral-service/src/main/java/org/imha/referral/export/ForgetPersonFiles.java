package org.imha.referral.export;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.referral.model.ErasedWithReferral;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Deletes files when their time is over, or a referral in them is erased: a copy must not outlive what it copies. */
@ApplicationScoped
class ForgetPersonFiles implements ErasedWithReferral {

    private static final Caller SELF = Caller.service("referral-service");

    private final PersonFiles files;
    private final AccessLog accessLog;
    private final Clock clock;

    ForgetPersonFiles(PersonFiles files, AccessLog accessLog, Clock clock) {
        this.files = files;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @Scheduled(every = "${referral.export.expiry-sweep-every}", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void forgetExpired() {
        record(files.deleteExpired(clock.instant()));
    }

    @Override
    @Transactional
    public void forget(UUID referralId) {
        record(files.deleteAbout(referralId));
    }

    private void record(List<UUID> gone) {
        if (!gone.isEmpty()) {
            accessLog.permitted(SELF, Access.of(Access.Action.ERASE, PersonFile.RESOURCE, gone.toArray(UUID[]::new)));
        }
    }
}
