package org.imha.referral.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.web.Correlation;
import org.imha.referral.model.Determination;
import org.imha.referral.model.Determination.Outcome;
import org.imha.referral.model.Eligibility;
import org.imha.referral.model.Referral;
import org.imha.referral.model.Reply;
import org.imha.referral.model.RuleSets;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Works through the reviews that run, batch by batch. While eligibility-service is away a review waits where it stands
 * and is looked at again at the next turn.
 */
@ApplicationScoped
class ReviewSweep {

    /** Even with the fullest of forms less than a body may be long. */
    private static final int BATCH = 100;

    private final ReviewSteps steps;
    private final Eligibility eligibility;

    ReviewSweep(ReviewSteps steps, Eligibility eligibility) {
        this.steps = steps;
        this.eligibility = eligibility;
    }

    @Scheduled(every = "${referral.review.continue-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void goOn() {
        boolean answered = true;
        while (answered) {
            Optional<EligibilityReview> next = steps.lease();
            Correlation.begin(null, null);
            answered = next.isPresent() && goOnWith(next.get());
        }
        Correlation.end();
    }

    /** @return false when nobody answers now */
    private boolean goOnWith(EligibilityReview review) {
        Optional<RuleSets> law = eligibility.ruleSets();
        if (law.filter(known -> !known.know(review.ruleSet())).isPresent()) {
            steps.fail(review, ReviewFailure.UNKNOWN_RULE_SET);
            return true;
        }
        boolean answered = law.isPresent() && workThrough(review);
        if (!answered) {
            steps.release(review.id());
        }
        return answered;
    }

    /** Ends when nothing is left, or somebody else took over because this took too long. */
    private boolean workThrough(EligibilityReview review) {
        Optional<EligibilityReview> mine = Optional.of(review);
        while (mine.isPresent()) {
            List<Referral> batch = steps.nextBatch(mine.get(), BATCH);
            if (batch.isEmpty()) {
                steps.finish(mine.get());
                return true;
            }
            Optional<List<ReviewedOutcome>> outcomes = outcomes(review.ruleSet(), batch);
            if (outcomes.isEmpty()) {
                return false;
            }
            mine = steps.record(mine.get(), transitions(batch, outcomes.get()));
        }
        return true;
    }

    /** A batch that is refused is halved until the one referral is found for whose sake it was. */
    private Optional<List<ReviewedOutcome>> outcomes(String ruleSet, List<Referral> batch) {
        return switch (eligibility.assess(ruleSet, batch)) {
            case Reply.Answered(List<Outcome> outcomes) -> Optional.of(outcomes.stream().map(ReviewedOutcome::of).toList());
            case Reply.Away<?> nobodyThere -> Optional.empty();
            case Reply.Refused<?> thisOne when batch.size() == 1 -> Optional.of(List.of(ReviewedOutcome.NOT_ANSWERED));
            case Reply.Refused<?> oneOfThem -> halved(ruleSet, batch);
        };
    }

    private Optional<List<ReviewedOutcome>> halved(String ruleSet, List<Referral> batch) {
        int half = batch.size() / 2;
        return outcomes(ruleSet, batch.subList(0, half))
                .flatMap(first -> outcomes(ruleSet, batch.subList(half, batch.size())).map(second -> joined(first, second)));
    }

    private static List<ReviewedOutcome> joined(List<ReviewedOutcome> first, List<ReviewedOutcome> second) {
        List<ReviewedOutcome> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static List<Transition> transitions(List<Referral> batch, List<ReviewedOutcome> outcomes) {
        return IntStream.range(0, batch.size()).mapToObj(i -> new Transition(batch.get(i).id(),
                ReviewedOutcome.of(batch.get(i).eligibility().map(Determination::outcome)), outcomes.get(i))).toList();
    }
}
