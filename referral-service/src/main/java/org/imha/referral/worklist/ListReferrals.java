package org.imha.referral.worklist;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.web.Cursors;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;
import org.imha.referral.model.Referral;
import org.imha.referral.model.ReferralStatus;
import org.imha.referral.model.Referrals;
import org.imha.referral.model.ShowReferral;

/** A trust lists its own referrals, newest first, and sees of them what it sees of each. */
@ApplicationScoped
public class ListReferrals {

    private final Referrals referrals;
    private final ShowReferral show;
    private final AccessLog accessLog;
    private final Cursors cursors;

    ListReferrals(Referrals referrals, ShowReferral show, AccessLog accessLog, Cursors cursors) {
        this.referrals = referrals;
        this.show = show;
        this.accessLog = accessLog;
        this.cursors = cursors;
    }

    @Transactional
    Page<WorklistItem> own(Optional<ReferralStatus> status, PageRequest request, Caller caller) {
        Referrals.Filter filter = new Referrals.Filter(ownOrganisation(caller), status);
        List<Referral> found = referrals.page(filter, request.after(cursors, filter.name()), request.limit() + 1);
        Page<Referral> page = request.page(found, Referral::id, id -> cursors.after(id, filter.name()));
        accessLog.permitted(caller, Access.list("referral", page.items().stream().map(Referral::id).toList()));
        return page.map(referral -> WorklistItem.ofOwn(show.alone(caller, referral)));
    }

    /** A client without an organisation must not fall through to everybody's referrals. */
    private static Optional<String> ownOrganisation(Caller caller) {
        return Optional.of(caller.odsCode().orElse("no organisation"));
    }
}
