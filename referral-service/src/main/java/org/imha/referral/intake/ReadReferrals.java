package org.imha.referral.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.web.Cursors;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;
import org.imha.referral.model.Referral;
import org.imha.referral.model.ReferralAccess;
import org.imha.referral.model.ReferralStatus;
import org.imha.referral.model.Referrals;

/** Reads referrals for those who may; what was shown to whom is on record before the answer leaves. */
@ApplicationScoped
public class ReadReferrals {

    private final Referrals referrals;
    private final ReferralAccess access;
    private final AccessLog accessLog;
    private final Cursors cursors;

    ReadReferrals(Referrals referrals, ReferralAccess access, AccessLog accessLog, Cursors cursors) {
        this.referrals = referrals;
        this.access = access;
        this.accessLog = accessLog;
        this.cursors = cursors;
    }

    @Transactional
    public Referral read(UUID id, Caller caller) {
        return access.find(id, caller, Access.Action.READ);
    }

    /** A trust lists its own; staff list all. Newest first. */
    @Transactional
    public Page<Referral> list(Optional<ReferralStatus> status, PageRequest request, Caller caller) {
        Referrals.Filter filter = new Referrals.Filter(
                ReferralAccess.maySeeForm(caller) ? Optional.empty() : ownOrganisation(caller), status);
        List<Referral> found = referrals.page(filter, request.after(cursors, filter.name()), request.limit() + 1);
        Page<Referral> page = request.page(found, Referral::id, id -> cursors.after(id, filter.name()));
        accessLog.permitted(caller, Access.list("referral", page.items().stream().map(Referral::id).toList()));
        return page;
    }

    /** A client without an organisation must not fall through to everybody's referrals. */
    private static Optional<String> ownOrganisation(Caller caller) {
        return Optional.of(caller.odsCode().orElse("no organisation"));
    }
}
