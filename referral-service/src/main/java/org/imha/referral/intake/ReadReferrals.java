package org.imha.referral.intake;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.identity.Caller;
import org.imha.referral.model.Referral;
import org.imha.referral.model.ReferralAccess;

/** Reads referrals for those who may; what was shown to whom is on record before the answer leaves. */
@ApplicationScoped
public class ReadReferrals {

    private final ReferralAccess access;

    ReadReferrals(ReferralAccess access) {
        this.access = access;
    }

    @Transactional
    public Referral read(UUID id, Caller caller) {
        return access.find(id, caller, Access.Action.READ);
    }
}
