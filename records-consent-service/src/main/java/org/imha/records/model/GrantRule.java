package org.imha.records.model;

import static org.imha.records.model.GrantRoute.CONSENT;
import static org.imha.records.model.GrantRoute.RECORD_HOLDER;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

import org.imha.kernel.problem.FieldError;

/** What must be true of a grant's terms. Every broken rule is told, not only the first. */
enum GrantRule {

    CONSENT_IS_SHOWN("#/consent", "REQUIRED", "Needed on the route CONSENT.",
            (terms, now) -> terms.route() == CONSENT && terms.consent() == null),
    CONSENT_STANDS_ALONE("#/recordHolderDecision", "NOT_EXPECTED", "Only on the route RECORD_HOLDER.",
            (terms, now) -> terms.route() == CONSENT && terms.recordHolderDecision() != null),
    DECISION_IS_SHOWN("#/recordHolderDecision", "REQUIRED", "Needed on the route RECORD_HOLDER.",
            (terms, now) -> terms.route() == RECORD_HOLDER && terms.recordHolderDecision() == null),
    DECISION_STANDS_ALONE("#/consent", "NOT_EXPECTED", "Only on the route CONSENT.",
            (terms, now) -> terms.route() == RECORD_HOLDER && terms.consent() != null),
    CONSENT_HAS_ITS_WITNESS("#/consent/witness", "REQUIRED", "Needed when the consent was witnessed.",
            (terms, now) -> terms.consent() != null && terms.consent().lacksItsWitness()),
    CONSENT_WAS_GIVEN("#/consent/givenAt", "IN_THE_FUTURE", "A consent is recorded when it was given.",
            (terms, now) -> terms.consent() != null && terms.consent().givenAt().isAfter(now)),
    CAPACITY_WAS_ASSESSED("#/consent/capacity/assessedOn", "IN_THE_FUTURE", "Capacity is assessed before it is relied on.",
            (terms, now) -> terms.consent() != null
                    && terms.consent().capacity().assessedOn().isAfter(londonDay(now))),
    DECISION_WAS_MADE("#/recordHolderDecision/decidedAt", "IN_THE_FUTURE", "A decision is recorded when it was made.",
            (terms, now) -> terms.recordHolderDecision() != null && terms.recordHolderDecision().decidedAt().isAfter(now)),
    SCOPE_ENDS_AFTER_IT_BEGINS("#/scope/to", "BEFORE_FROM", "Is not before from.",
            (terms, now) -> terms.scope().endsBeforeItBegins()),
    LASTS_28_DAYS_AT_MOST("#/expiresAt", "TOO_LATE", "At most 28 days after the consent or decision.",
            (terms, now) -> terms.basisGivenAt() != null && terms.end().isAfter(terms.latestEnd())),
    HAS_NOT_ENDED_YET("#/expiresAt", "OVER", "Is over already: a grant needs a fresh consent or decision.",
            (terms, now) -> terms.basisGivenAt() != null && !terms.end().isAfter(now));

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final FieldError error;
    private final BiPredicate<GrantTerms, Instant> broken;

    GrantRule(String pointer, String code, String message, BiPredicate<GrantTerms, Instant> broken) {
        this.error = new FieldError(pointer, code, message);
        this.broken = broken;
    }

    static List<FieldError> brokenBy(GrantTerms terms, Instant now) {
        return Arrays.stream(values()).filter(rule -> rule.broken.test(terms, now)).map(rule -> rule.error).toList();
    }

    private static LocalDate londonDay(Instant instant) {
        return instant.atZone(LONDON).toLocalDate();
    }
}
