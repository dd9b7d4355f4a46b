package org.imha.records.model;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.imha.kernel.text.PlainText;

/** The patient's consent, and who found that the patient can decide this (s.130B(4)(a)). */
@Embeddable
public record Consent(@NotNull @Column(name = "consent_given_at") Instant givenAt,
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "consent_method") Method method,
        @PlainText @Column(name = "consent_witness") String witness, @NotNull @Valid Capacity capacity) {

    /** How it was given. */
    public enum Method {
        WRITTEN,
        VERBAL,
        WITNESSED
    }

    /** That the patient has capacity, or under 16 competence, for this decision. */
    @Embeddable
    public record Capacity(@NotBlank @PlainText @Column(name = "capacity_assessed_by") String assessedBy,
            @NotNull @Column(name = "capacity_assessed_on") LocalDate assessedOn) {

        /** Names a person. */
        @Override
        public String toString() {
            return "Capacity[" + assessedOn + "]";
        }
    }

    boolean lacksItsWitness() {
        return method == Method.WITNESSED && (witness == null || witness.isBlank());
    }

    /** May name a witness. */
    @Override
    public String toString() {
        return "Consent[" + method + "]";
    }
}
