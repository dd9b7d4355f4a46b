package org.imha.referral.draft;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.problem.ApiProblem;
import org.imha.referral.draft.ReferralDraft.Maker;

/** May this caller see this draft? Only whoever made it may, and only while it lives; any other answer is 404, and logged. */
@ApplicationScoped
class DraftAccess {

    private final ReferralDrafts drafts;
    private final AccessLog accessLog;
    private final Clock clock;

    DraftAccess(ReferralDrafts drafts, AccessLog accessLog, Clock clock) {
        this.drafts = drafts;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** Finds it for this caller and logs the access, permitted or refused. */
    ReferralDraft find(UUID id, Caller caller, Access.Action action) {
        return find(id, caller, action, drafts::findByIdOptional);
    }

    /** The same, and nobody else touches it until the transaction ends. */
    ReferralDraft holdStill(UUID id, Caller caller, Access.Action action) {
        return find(id, caller, action, drafts::holdStill);
    }

    /** Without a word in the log: for a look ahead of the access itself. */
    Optional<ReferralDraft> look(UUID id, Caller caller) {
        return drafts.findByIdOptional(id).filter(draft -> whyNot(draft, caller) == null);
    }

    private ReferralDraft find(UUID id, Caller caller, Access.Action action, Function<UUID, Optional<ReferralDraft>> search) {
        Access access = Access.of(action, ReferralDraft.RESOURCE, id);
        Optional<ReferralDraft> found = search.apply(id);
        String whyNot = found.map(draft -> whyNot(draft, caller)).orElse(found.isEmpty() ? "NO_SUCH_DRAFT" : null);
        if (whyNot != null) {
            accessLog.refused(caller, access, whyNot);
            throw ApiProblem.notFound();
        }
        accessLog.permitted(caller, access);
        return found.get();
    }

    private String whyNot(ReferralDraft draft, Caller caller) {
        if (!draft.isOf(Maker.of(caller))) {
            return "NOT_YOUR_DRAFT";
        }
        return draft.isExpiredAt(clock.instant()) ? "DRAFT_EXPIRED" : null;
    }
}
