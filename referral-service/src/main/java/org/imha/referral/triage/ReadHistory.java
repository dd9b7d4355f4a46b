package org.imha.referral.triage;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.identity.Caller;
import org.imha.referral.model.ReferralAccess;

/** Reads who moved a referral, when and why. */
@ApplicationScoped
public class ReadHistory {

    private final ReferralAccess access;

    ReadHistory(ReferralAccess access) {
        this.access = access;
    }

    @Transactional
    public HistoryView of(UUID id, Caller caller) {
        return HistoryView.of(access.find(id, caller, Access.Action.READ));
    }
}
