package org.imha.records.grant;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.imha.kernel.problem.FieldError;
import org.imha.records.model.GrantRoute;
import org.imha.records.model.GrantScope;
import org.imha.records.model.LawfulBasis.Capacity;
import org.imha.records.model.LawfulBasis.Consent;
import org.imha.records.model.LawfulBasis.RecordHolderDecision;

/** What s.130B(4) asks of each route, and what a grant can be: one basis with all its evidence, and an end. */
final class GrantRules {

    /** A fresh consent is asked for after four weeks. */
    static final Duration LONGEST = Duration.ofDays(28);

    private final List<FieldError> faults = new ArrayList<>();
    private final Instant now;

    private GrantRules(Instant now) {
        this.now = now;
    }

    /** @return every fault at once; none when the grant can be made */
    static List<FieldError> faults(CreateGrantRequest request, Instant now) {
        GrantRules rules = new GrantRules(now);
        boolean byConsent = request.route() == GrantRoute.CONSENT;
        rules.carriesItsOwnEvidence(byConsent, request.consent(), "#/consent");
        rules.carriesItsOwnEvidence(!byConsent, request.recordHolderDecision(), "#/recordHolderDecision");
        if (byConsent && request.consent() != null) {
            rules.consentIsGood(request.consent());
        }
        if (!byConsent && request.recordHolderDecision() != null) {
            rules.decisionIsGood(request.recordHolderDecision());
        }
        rules.scopeIsInOrder(request.scope());
        if (rules.faults.isEmpty()) {
            rules.endsInTime(request.basis().since(), request.expiresAt(),
                    byConsent ? "#/consent/givenAt" : "#/recordHolderDecision/decidedAt");
        }
        return List.copyOf(rules.faults);
    }

    private void carriesItsOwnEvidence(boolean needed, Object evidence, String pointer) {
        require(!needed || evidence != null, pointer, "REQUIRED", "This route needs it.");
        require(needed || evidence == null, pointer, "NOT_FOR_THIS_ROUTE", "This belongs to the other route.");
    }

    private void consentIsGood(Consent consent) {
        require(!consent.givenAt().isAfter(now), "#/consent/givenAt", "IN_THE_FUTURE",
                "Consent is recorded after it was given.");
        require(consent.method() != Consent.Method.WITNESSED || consent.witness() != null && !consent.witness().isBlank(),
                "#/consent/witness", "REQUIRED", "Say who witnessed it.");
        findingIsMade(consent.capacity(), "#/consent/capacity/");
    }

    private void decisionIsGood(RecordHolderDecision decision) {
        String at = "#/recordHolderDecision/";
        require(!decision.decidedAt().isAfter(now), at + "decidedAt", "IN_THE_FUTURE",
                "A decision is recorded after it was made.");
        findingIsMade(decision.incapacity(), at + "incapacity/");
        mustBeTrue(decision.considersRelevant(), at + "considersRelevant");
        mustBeTrue(decision.considersAppropriate(), at + "considersAppropriate");
        mustBeTrue(decision.noConflictWithAttorneyDeputyOrCourt(), at + "noConflictWithAttorneyDeputyOrCourt");
    }

    private void findingIsMade(Capacity finding, String at) {
        require(!finding.isFromADayAfter(now), at + "assessedOn", "IN_THE_FUTURE", "A finding is recorded after it was made.");
    }

    private void mustBeTrue(Boolean considered, String pointer) {
        require(Boolean.TRUE.equals(considered), pointer, "MUST_BE_TRUE",
                "Without this the records may not be seen (s.130B(4)(b)).");
    }

    private void scopeIsInOrder(GrantScope scope) {
        require(scope.from() == null || scope.to() == null || !scope.to().isBefore(scope.from()), "#/scope/to", "DATE_ORDER",
                "This lies before the beginning.");
    }

    private void endsInTime(Instant since, Instant expiresAt, String pointer) {
        Instant latest = since.plus(LONGEST);
        require(latest.isAfter(now), pointer, "TOO_OLD", "After 28 days it must be asked for again.");
        require(expiresAt == null || expiresAt.isAfter(now) && !expiresAt.isAfter(latest), "#/expiresAt", "OUT_OF_RANGE",
                "A grant ends within 28 days of the consent or decision.");
    }

    private void require(boolean satisfied, String pointer, String code, String message) {
        if (!satisfied) {
            faults.add(new FieldError(pointer, code, message));
        }
    }
}
