package org.imha.referral.draft;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.web.Cursors;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;
import org.imha.referral.draft.ReferralDraft.Maker;

/** Reads drafts for those who made them. */
@ApplicationScoped
public class ReadDrafts {

    private final ReferralDrafts drafts;
    private final DraftAccess access;
    private final AccessLog accessLog;
    private final Cursors cursors;
    private final Clock clock;

    ReadDrafts(ReferralDrafts drafts, DraftAccess access, AccessLog accessLog, Cursors cursors, Clock clock) {
        this.drafts = drafts;
        this.access = access;
        this.accessLog = accessLog;
        this.cursors = cursors;
        this.clock = clock;
    }

    @Transactional
    public ReferralDraft read(UUID id, Caller caller) {
        return access.find(id, caller, Access.Action.READ);
    }

    /** Newest first. */
    @Transactional
    public Page<ReferralDraft> list(PageRequest request, Caller caller) {
        Maker maker = Maker.of(caller);
        String list = "referral-drafts:" + maker.organisation() + ":" + maker.id();
        List<ReferralDraft> found = drafts.page(maker, clock.instant(), request.after(cursors, list), request.limit() + 1);
        Page<ReferralDraft> page = request.page(found, ReferralDraft::id, id -> cursors.after(id, list));
        accessLog.permitted(caller,
                Access.list(ReferralDraft.RESOURCE, page.items().stream().map(ReferralDraft::id).toList()));
        return page;
    }
}
