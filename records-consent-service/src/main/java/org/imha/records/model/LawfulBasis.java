package org.imha.records.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.imha.kernel.text.PlainText;

/** What a grant rests on: its route with the evidence that s.130B(4) asks for. */
public record LawfulBasis(GrantRoute route, Consent consent, RecordHolderDecision recordHolderDecision) {

    /** When the person consented, or the record holder decided: the four weeks count from there. */
    public Instant since() {
        return route == GrantRoute.CONSENT ? consent.givenAt() : recordHolderDecision.decidedAt();
    }

    /** The person's own consent. */
    public record Consent(@NotNull(message = "Say when it was given.") Instant givenAt,
            @NotNull(message = "Say how it was given.") Method method, @PlainText String witness,
            @NotNull(message = "Say who found that the person can decide this.") @Valid Capacity capacity) {

        /** How it was given. */
        public enum Method {
            WRITTEN,
            VERBAL,
            WITNESSED
        }

        @Override
        public String toString() {
            return "Consent[not shown]";
        }
    }

    /** Who found, when, whether the person has capacity, or under 16 competence, for this decision. */
    public record Capacity(@NotBlank(message = "Say who.") @PlainText String assessedBy,
            @NotNull(message = "Say when.") LocalDate assessedOn) {

        private static final ZoneId LONDON = ZoneId.of("Europe/London");

        public boolean isFromADayAfter(Instant instant) {
            return assessedOn.isAfter(LocalDate.ofInstant(instant, LONDON));
        }

        @Override
        public String toString() {
            return "Capacity[not shown]";
        }
    }

    /**
     * The decision of the trust or council that holds the records.
     *
     * @param incapacity the finding that the person cannot decide this: who can, decides alone
     */
    public record RecordHolderDecision(@NotBlank(message = "Say who decided.") @PlainText String decidedBy,
            @NotBlank(message = "Say in which role.") @PlainText String role, @NotNull(message = "Say when.") Instant decidedAt,
            @NotNull(message = "Say who found that the person cannot decide this.") @Valid Capacity incapacity,
            Boolean considersRelevant, Boolean considersAppropriate, Boolean noConflictWithAttorneyDeputyOrCourt) {

        @Override
        public String toString() {
            return "RecordHolderDecision[not shown]";
        }
    }

    @Override
    public String toString() {
        return "LawfulBasis[" + route + "]";
    }
}
