package org.imha.referral.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.outbox.Outbox;
import org.imha.referral.model.Contract;
import org.imha.referral.model.Determination;
import org.imha.referral.model.Eligibility;
import org.imha.referral.model.EqualityProfile;
import org.imha.referral.model.EqualityProfiles;
import org.imha.referral.model.Intake;
import org.imha.referral.model.Referral;
import org.imha.referral.model.Referral.Submission;
import org.imha.referral.model.ReferralForm;
import org.imha.referral.model.Referrals;

/** Takes a referral: the referral, its facts and its access entry commit together, or nothing does. */
@ApplicationScoped
public class SubmitReferral implements Intake {

    private final Referrals referrals;
    private final EqualityProfiles equalityProfiles;
    private final CheckForm checkForm;
    private final Eligibility eligibility;
    private final Contract contract;
    private final Outbox outbox;
    private final AccessLog accessLog;
    private final Clock clock;

    SubmitReferral(Referrals referrals, EqualityProfiles equalityProfiles, CheckForm checkForm, Eligibility eligibility,
            Contract contract, Outbox outbox, AccessLog accessLog, Clock clock) {
        this.referrals = referrals;
        this.equalityProfiles = equalityProfiles;
        this.checkForm = checkForm;
        this.eligibility = eligibility;
        this.contract = contract;
        this.outbox = outbox;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @Override
    public Optional<Determination> prepare(UUID id, ReferralForm form, Caller caller, boolean tryOut) {
        checkForm.check(form, caller);
        Instant now = clock.instant();
        return tryOut ? eligibility.assess(form, now) : eligibility.determine(id, form, now);
    }

    @Override
    @Transactional
    public Referral submit(UUID id, ReferralForm form, Caller caller, Optional<Determination> determination) {
        Instant now = clock.instant();
        Referral referral = Referral.submit(id, referrals.nextReference(), form,
                new Submission(caller.id(), caller.odsCode(), now));
        outbox.announce(referral.received());
        determination.ifPresent(answer -> referral.determined(answer, contract.covers(form, answer), now)
                .forEach(outbox::announce));
        referrals.add(referral);
        if (form.equality() != null) {
            equalityProfiles.persist(new EqualityProfile(id, form.equality(), now));
        }
        accessLog.permitted(caller, Access.of(Access.Action.CREATE, "referral", id));
        return referral;
    }
}
