package org.imha.referral.determination;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.outbox.Outbox;
import org.imha.referral.model.Contract;
import org.imha.referral.model.Determination;
import org.imha.referral.model.Referral;
import org.imha.referral.model.Referrals;

/** Lets an answer that came later take effect on its referral. */
@ApplicationScoped
public class ApplyDetermination {

    private final Referrals referrals;
    private final Contract contract;
    private final Outbox outbox;
    private final AccessLog accessLog;
    private final Clock clock;
    private final Caller self;

    ApplyDetermination(Referrals referrals, Contract contract, Outbox outbox, AccessLog accessLog, Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.referrals = referrals;
        this.contract = contract;
        this.outbox = outbox;
        this.accessLog = accessLog;
        this.clock = clock;
        this.self = Caller.service(service);
    }

    /** The same answer again changes nothing. */
    @Transactional
    public void apply(UUID referralId, Determination answer) {
        Referral referral = referrals.findById(referralId);
        referral.determined(answer, contract.covers(referral.form(), answer), clock.instant()).forEach(outbox::announce);
        accessLog.permitted(self, Access.of(Access.Action.CHANGE, "referral", referralId));
    }
}
