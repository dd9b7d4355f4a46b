package org.imha.eligibility.determination;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.imha.eligibility.model.Determination;
import org.imha.eligibility.model.Determinations;
import org.imha.eligibility.model.RuleSetCalendar;
import org.imha.eligibility.model.StatedFacts;
import org.imha.eligibility.rules.RuleSet;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.Access.Action;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.outbox.Outbox;

/** Decides about facts by the rule set in force, keeps the answer and tells that there is one. */
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
        FactsCheck.requireReadable(request.facts());
        Instant now = clock.instant();
        StatedFacts stated = StatedFacts.of(request.facts());
        RuleSet ruleSet = calendar.inForce(Objects.requireNonNullElse(request.facts().evaluateAt(), now));
        Optional<Determination> current = Optional.ofNullable(request.referralId()).flatMap(determinations::lockCurrentOf);
        Optional<Determination> same = current.filter(determination -> determination.stillAnswers(stated, ruleSet, now));
        Determination determination = same.orElseGet(() -> keep(Determination.make(id, now, stated, ruleSet)
                .forReferral(request.referralId()).superseding(current)));
        accessLog.permitted(caller,
                Access.of(same.isPresent() ? Action.READ : Action.CREATE, ReadDeterminations.RESOURCE, determination.id()));
        return determination;
    }

    private Determination keep(Determination determination) {
        determinations.persist(determination);
        outbox.announce(determination.announcement());
        return determination;
    }
}
