package org.imha.referral.retention;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.identity.Caller;
import org.imha.referral.model.Referral;
import org.imha.referral.model.ReferralAccess;

/** Shows what becomes of a referral in the end. */
@ApplicationScoped
class ReadRetention {

    private final ReferralAccess access;

    ReadRetention(ReferralAccess access) {
        this.access = access;
    }

    @Transactional
    Referral read(UUID id, Caller caller) {
        return access.find(id, caller, Access.Action.READ);
    }
}
