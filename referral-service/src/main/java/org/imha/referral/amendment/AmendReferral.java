package org.imha.referral.amendment;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.event.Telling;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.outbox.Outbox;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.CommonProblem;
import org.imha.kernel.problem.FieldError;
import org.imha.kernel.web.ETags;
import org.imha.referral.model.ChangeLog;
import org.imha.referral.model.Duplicates;
import org.imha.referral.model.Referral;
import org.imha.referral.model.ReferralAccess;
import org.imha.referral.model.ReferralChange;
import org.imha.referral.model.ReferralForm;
import org.imha.referral.model.Referrals;
import org.imha.referral.model.StatusChange.Decision;

/** Corrects or completes a referral: the new form, its entry in the change log and its fact commit together. */
@ApplicationScoped
public class AmendReferral {

    private final Referrals referrals;
    private final ReferralAccess access;
    private final AccessLog accessLog;
    private final PatchForm patchForm;
    private final ChangeLog changeLog;
    private final Duplicates duplicates;
    private final Outbox outbox;
    private final Clock clock;

    AmendReferral(Referrals referrals, ReferralAccess access, AccessLog accessLog, PatchForm patchForm, ChangeLog changeLog,
            Duplicates duplicates, Outbox outbox, Clock clock) {
        this.referrals = referrals;
        this.access = access;
        this.accessLog = accessLog;
        this.patchForm = patchForm;
        this.changeLog = changeLog;
        this.duplicates = duplicates;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Which referral is meant, in which version, and who amends it. */
    record Target(UUID id, String ifMatch, Caller caller) {
    }

    /**
     * @throws ApiProblem 404, 428 or 412; 403 when they may not keep it quiet; 400 or 422 with every fault; 409 when it is over
     */
    @Transactional
    Amended amend(Target target, AmendReferralRequest request) {
        Referral referral = access.find(target.id(), target.caller(), Access.Action.CHANGE);
        ETags.requireCurrent(target.ifMatch(), referral);
        requireMayKeepQuiet(request, target);
        ReferralForm before = referral.form();
        Decision decision = new Decision(target.caller().id(), clock.instant(), request.reason());
        ReferralForm after = patchForm.patch(before, request.changes(), target.caller());
        outbox.announce(referral.amend(after, request.telling(), decision));
        ReferralChange change = changeLog.write(referral, before, decision, request.untoldBecause());
        referrals.flush();
        if (!after.person().equals(before.person())) {
            duplicates.lookFor(referral);
        }
        return new Amended(referral, change, request.changes(), referral.isDueAt(decision.at()));
    }

    /** What a trust changed must not be missed by those who decide. */
    private void requireMayKeepQuiet(AmendReferralRequest request, Target target) {
        if (request.telling() == Telling.SUPPRESSED && !ReferralAccess.isStaff(target.caller())) {
            accessLog.refused(target.caller(), Access.of(Access.Action.CHANGE, "referral", target.id()),
                    "SUPPRESSION_NOT_ALLOWED");
            throw new ApiProblem(CommonProblem.NOT_ALLOWED, "Only staff may decide that nobody is told.",
                    List.of(new FieldError("#/suppressNotification", "NOT_ALLOWED", "Leave it out.")));
        }
    }
}
