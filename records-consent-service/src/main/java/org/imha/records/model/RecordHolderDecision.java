package org.imha.records.model;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.imha.kernel.text.PlainText;

/**
 * What the record holder considered where the patient cannot consent: all three must hold (s.130B(4)(b)).
 *
 * @param decidedBy the named person who decided for the holder
 */
@Embeddable
public record RecordHolderDecision(@NotBlank @PlainText @Column(name = "decision_decided_by") String decidedBy,
        @NotBlank @PlainText @Column(name = "decision_role") String role,
        @NotNull @Column(name = "decision_decided_at") Instant decidedAt,
        @NotNull @AssertTrue @Column(name = "decision_considers_relevant") Boolean considersRelevant,
        @NotNull @AssertTrue @Column(name = "decision_considers_appropriate") Boolean considersAppropriate,
        @NotNull @AssertTrue @Column(name = "decision_no_conflict") Boolean noConflictWithAttorneyDeputyOrCourt) {

    /** Names a person. */
    @Override
    public String toString() {
        return "RecordHolderDecision[" + decidedAt + "]";
    }
}
