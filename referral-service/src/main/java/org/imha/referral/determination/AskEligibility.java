package org.imha.referral.determination;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.imha.referral.model.Determination;
import org.imha.referral.model.Determination.Outcome;
import org.imha.referral.model.Eligibility;
import org.imha.referral.model.Referral;
import org.imha.referral.model.ReferralForm;
import org.imha.referral.model.Reply;
import org.imha.referral.model.RuleSets;
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
        return answered(determine(
                new DeterminationRequest(referralId, requester(form), Facts.from(form, receivedAt), null)));
    }

    @Override
    public Reply<Determination> determine(Referral referral) {
        ReferralForm form = referral.form();
        return determine(new DeterminationRequest(referral.id(), requester(form), Facts.from(form, referral.createdAt()),
                referral.ruleSetOverride().orElse(null)));
    }

    @Override
    public Optional<Determination> assess(ReferralForm form, Instant receivedAt) {
        return answer("a form", () -> client.assess(new AssessmentRequest(requester(form), Facts.from(form, receivedAt))));
    }

    @Override
    public Reply<List<Outcome>> assess(String ruleSet, List<Referral> referrals) {
        List<Facts> facts = referrals.stream().map(referral -> Facts.from(referral.form(), referral.createdAt())).toList();
        return ask("a review", () -> outcomes(client.assessAll(new BulkAssessmentRequest(ruleSet, facts)), facts.size()));
    }

    @Override
    public Optional<RuleSets> ruleSets() {
        return answer("the law", client::ruleSets);
    }

    private Reply<Determination> determine(DeterminationRequest request) {
        return ask("referral " + request.referralId(), () -> client.determine(UUID.randomUUID(), request));
    }

    private static String requester(ReferralForm form) {
        return form.referrer().kind().visitRequester();
    }

    /** Answers that cannot be told apart are worse than none. */
    private static List<Outcome> outcomes(BulkAssessment assessment, int asked) {
        List<Outcome> outcomes = assessment.outcomes();
        if (outcomes.size() != asked) {
            throw new IllegalStateException("Not one answer for each question");
        }
        return outcomes;
    }

    private static <T> Optional<T> answer(String about, Supplier<T> question) {
        return answered(ask(about, question));
    }

    private static <T> Optional<T> answered(Reply<T> reply) {
        return reply instanceof Reply.Answered(T value) ? Optional.of(value) : Optional.empty();
    }

    private static <T> Reply<T> ask(String about, Supplier<T> question) {
        try {
            return new Reply.Answered<>(question.get());
        } catch (QuestionRefused refused) {
            LOG.errorf("A question about %s is refused: %s", about, refused.getMessage());
            return new Reply.Refused<>();
        } catch (Exception away) { // HTTP clients throw checked exceptions undeclared, too.
            LOG.warnf("No answer about %s: %s", about, away.getClass().getSimpleName());
            return new Reply.Away<>();
        }
    }
}
