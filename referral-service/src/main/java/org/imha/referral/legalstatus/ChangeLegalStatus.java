package org.imha.referral.legalstatus;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.outbox.Outbox;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.FieldError;
import org.imha.kernel.problem.ValidationProblemMapper;
import org.imha.kernel.web.ETags;
import org.imha.referral.model.ChangeLog;
import org.imha.referral.model.LegalStatus;
import org.imha.referral.model.LegalStatusRules;
import org.imha.referral.model.Referral;
import org.imha.referral.model.ReferralAccess;
import org.imha.referral.model.ReferralForm;
import org.imha.referral.model.Referrals;
import org.imha.referral.model.StatusChange.Decision;

/** Somebody states the person's legal status anew: all of it, as it is now. */
@ApplicationScoped
public class ChangeLegalStatus {

    private final Referrals referrals;
    private final ReferralAccess access;
    private final ChangeLog changeLog;
    private final Validator validator;
    private final Outbox outbox;
    private final Clock clock;

    ChangeLegalStatus(Referrals referrals, ReferralAccess access, ChangeLog changeLog, Validator validator,
            Outbox outbox, Clock clock) {
        this.referrals = referrals;
        this.access = access;
        this.changeLog = changeLog;
        this.validator = validator;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws ApiProblem 422 with every fault; 409 when the referral is over */
    @Transactional
    public void change(UUID id, String ifMatch, LegalStatus now, Caller caller) {
        Referral referral = access.find(id, caller, Access.Action.CHANGE);
        ETags.requireCurrent(ifMatch, referral);
        check(now, referral);
        ReferralForm before = referral.form();
        Decision decision = new Decision(caller.id(), clock.instant(), "LEGAL_STATUS_CHANGED");
        outbox.announce(referral.legalStatusChanged(now, decision));
        changeLog.write(referral, before, decision, Optional.empty());
        referrals.flush();
    }

    private void check(LegalStatus status, Referral referral) {
        List<FieldError> faults = Stream.concat(ValidationProblemMapper.errors(validator.validate(status)).stream(),
                LegalStatusRules.faults(status, referral.form().person().dateOfBirth(), clock.instant(), "#").stream())
                .toList();
        if (!faults.isEmpty()) {
            throw ApiProblem.invalid(faults);
        }
    }
}
