package org.imha.eligibility.determination;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.eligibility.model.Answer;
import org.imha.eligibility.model.Determination;
import org.imha.eligibility.model.Determinations;
import org.imha.eligibility.model.RuleSetCalendar;
import org.imha.eligibility.model.RuleSetOverride;
import org.imha.eligibility.model.StatedFacts;
import org.imha.eligibility.rules.facts.EligibilityFacts;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.outbox.Outbox;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.CommonProblem;
import org.imha.kernel.problem.FieldError;

/** Decides about facts by the rule set in force, or by the one named for them, keeps the answer and tells that there is one. */
@ApplicationScoped
public class DetermineEligibility {

    private final Determinations determinations;
    private final RuleSetCalendar calendar;
    private final Outbox outbox;
    private final AccessLog accessLog;
    private final Clock clock;

    DetermineEligibility(Determinations determinations, RuleSetCalendar calendar, Outbox outbox, AccessLog accessLog,
            Clock clock) {
        this.determinations = determinations;
        this.calendar = calendar;
        this.outbox = outbox;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** @return the present determination of the referral while it still answers these facts, otherwise a new one */
    @Transactional
    public Determination determine(UUID id, DetermineEligibilityRequest request, Caller caller) {
        requireMayOverride(id, request, caller);
        List<FieldError> faults = request.faults();
        if (!faults.isEmpty()) {
            throw ApiProblem.invalid(faults);
        }
        Instant now = clock.instant();
        StatedFacts stated = request.stated();
        Answer answer = answer(stated, now);
        Optional<Determination> current = Optional.ofNullable(request.referralId()).flatMap(determinations::lockCurrentOf);
        Optional<Determination> same = current
                .filter(determination -> determination.stillAnswers(stated, answer.ruleSet(), now));
        Determination determination = same.orElseGet(() -> keep(Determination.make(id, now, stated, answer)
                .forReferral(request.referralId()).superseding(current)));
        accessLog.permitted(caller,
                Access.of(same.isPresent() ? Action.READ : Action.CREATE, ReadDeterminations.RESOURCE, determination.id()));
        return determination;
    }

    /** Which law applies is not a coordinator's to say. */
    private void requireMayOverride(UUID id, DetermineEligibilityRequest request, Caller caller) {
        if (request.override() != null && !caller.isAnyOf(Role.MANAGER, Role.SERVICE)) {
            accessLog.refused(caller, Access.of(Action.CREATE, ReadDeterminations.RESOURCE, id), "OVERRIDE_NOT_ALLOWED");
            throw new ApiProblem(CommonProblem.NOT_ALLOWED, "Only a manager may name the rule set.",
                    List.of(new FieldError("#/override", "NOT_ALLOWED", "Leave it out, or let a manager ask.")));
        }
    }

    private Answer answer(StatedFacts stated, Instant now) {
        EligibilityFacts judged = stated.at(now);
        return stated.override().flatMap(RuleSetOverride::named).map(ruleSet -> Answer.of(ruleSet, judged))
                .orElseGet(() -> calendar.ask(judged));
    }

    private Determination keep(Determination determination) {
        determinations.persist(determination);
        outbox.announce(determination.announcement());
        return determination;
    }
}
