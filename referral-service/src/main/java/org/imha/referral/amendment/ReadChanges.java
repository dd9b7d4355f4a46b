package org.imha.referral.amendment;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.web.Cursors;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;
import org.imha.referral.model.ChangeLog;
import org.imha.referral.model.ReferralAccess;
import org.imha.referral.model.ReferralChange;

/** Reads who changed what about a referral, when and why. */
@ApplicationScoped
public class ReadChanges {

    private final ReferralAccess access;
    private final ChangeLog changeLog;
    private final Cursors cursors;

    ReadChanges(ReferralAccess access, ChangeLog changeLog, Cursors cursors) {
        this.access = access;
        this.changeLog = changeLog;
        this.cursors = cursors;
    }

    /** Newest first. */
    @Transactional
    public Page<ReferralChange> of(UUID referralId, PageRequest request, Caller caller) {
        access.find(referralId, caller, Access.Action.READ);
        String list = "referral-changes:" + referralId;
        List<ReferralChange> found = changeLog.page(referralId, request.after(cursors, list), request.limit() + 1);
        return request.page(found, ReferralChange::id, id -> cursors.after(id, list));
    }
}
