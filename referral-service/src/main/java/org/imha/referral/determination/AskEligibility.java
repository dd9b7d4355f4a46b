package org.imha.referral.determination;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.imha.referral.model.Determination;
import org.imha.referral.model.Eligibility;
import org.imha.referral.model.ReferralForm;
import org.jboss.logging.Logger;

/** Asks eligibility-service and takes whatever goes wrong there as "nobody could say now": intake is never blocked. */
@ApplicationScoped
public class AskEligibility implements Eligibility {

    private static final Logger LOG = Logger.getLogger(AskEligibility.class);

    private final EligibilityClient client;

    AskEligibility(@RestClient EligibilityClient client) {
        this.client = client;
    }

    /** The key need not be remembered: the same facts about the same referral get the same determination anyway. */
    @Override
    public Optional<Determination> determine(UUID referralId, ReferralForm form, Instant receivedAt) {
        return ask(
                () -> client.determine(UUID.randomUUID(), new DeterminationRequest(referralId, Facts.from(form, receivedAt))));
    }

    @Override
    public Optional<Determination> assess(ReferralForm form, Instant receivedAt) {
        return ask(() -> client.assess(new AssessmentRequest(Facts.from(form, receivedAt))));
    }

    private static Optional<Determination> ask(Supplier<Determination> question) {
        try {
            return Optional.of(question.get());
        } catch (Exception away) { // HTTP clients throw checked exceptions undeclared, too.
            LOG.warnf("Eligibility stays pending: %s", away.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
