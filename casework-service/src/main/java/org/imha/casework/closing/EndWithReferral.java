package org.imha.casework.closing;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.casework.model.Act;
import org.imha.casework.model.CaseFile;
import org.imha.casework.model.CaseFiles;
import org.imha.casework.model.ClosureReason;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.inbox.DeadLetters;
import org.imha.kernel.outbox.Outbox;

/** Ends the case of a referral that is over, if it has one. */
@ApplicationScoped
class EndWithReferral {

    /** Casework acts by itself on these facts: nobody asks. */
    private static final Caller CASEWORK = Caller.service("casework-service");

    private final CaseFiles cases;
    private final DeadLetters deadLetters;
    private final Outbox outbox;
    private final AccessLog accessLog;
    private final Clock clock;

    EndWithReferral(CaseFiles cases, DeadLetters deadLetters, Outbox outbox, AccessLog accessLog, Clock clock) {
        this.cases = cases;
        this.deadLetters = deadLetters;
        this.outbox = outbox;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** A referral that ends before it was accepted has no case, and facts of one referral come in order: none will follow. */
    @Transactional
    void end(UUID referralId, ClosureReason how, Instant at) {
        Optional<CaseFile> file = cases.ofReferral(referralId);
        if (file.isEmpty() && deadLetters.isAnyAbout(referralId)) {
            // Kept beside the acceptance that failed before it: lost, that would open a case of a referral that is over.
            throw new IllegalStateException("The case of this referral could not be opened yet");
        }
        file.ifPresent(known -> {
            known.referralEnded(how, at, new Act(CASEWORK.id(), clock.instant())).ifPresent(outbox::announce);
            accessLog.permitted(CASEWORK, Access.of(Action.CHANGE, CaseFile.RESOURCE, known.id()));
        });
    }
}
