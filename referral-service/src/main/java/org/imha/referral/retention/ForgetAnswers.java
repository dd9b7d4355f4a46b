package org.imha.referral.retention;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.idempotency.Idempotency;
import org.imha.referral.model.ErasedWithReferral;

/** The answers that are kept for those who repeat a request show the referral. */
@ApplicationScoped
class ForgetAnswers implements ErasedWithReferral {

    private final Idempotency idempotency;

    ForgetAnswers(Idempotency idempotency) {
        this.idempotency = idempotency;
    }

    @Override
    public void forget(UUID referralId) {
        idempotency.forget(referralId);
    }
}
