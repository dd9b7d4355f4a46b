package org.imha.referral.notified.interview;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.identity.Caller;
import org.imha.kernel.persistence.VersionedEntity;
import org.imha.referral.model.Determination;
import org.imha.referral.model.Intake;
import org.imha.referral.model.Referral;
import org.imha.referral.model.ReferralForm;
import org.imha.referral.model.StatusChange.Decision;
import org.imha.referral.model.notified.PatientNotification;

/** Turns a notified patient who is to have an advocate into a referral, by the one way in. */
@ApplicationScoped
public class MakeReferral {

    private final Intake intake;

    MakeReferral(Intake intake) {
        this.intake = intake;
    }

    /** What is found out before the transaction: eligibility is asked while the caller waits. */
    public record Prepared(UUID referralId, ReferralForm form, Optional<Determination> determination) {

        @Override
        public String toString() {
            return "Prepared[" + referralId + "]";
        }
    }

    /** What happens before the transaction. */
    public Prepared prepare(ReferralForm form, Caller caller) {
        UUID id = VersionedEntity.newId();
        return new Prepared(id, form, intake.prepare(id, form, caller, false));
    }

    /** Within the transaction of the move that leads to it. */
    public void make(PatientNotification notification, Prepared prepared, Caller caller, Decision decision) {
        Referral referral = intake.submit(prepared.referralId(), prepared.form(), caller, prepared.determination());
        notification.referred(referral.id(), new Decision(decision.by(), decision.at(), "REFERRAL_MADE"));
    }
}
