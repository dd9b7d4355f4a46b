package org.imha.referral.determination;

import java.util.List;

import org.imha.referral.model.Determination.Outcome;

/** The answers, in the order of the facts; all but the outcome is left out. */
record BulkAssessment(List<Answer> items) {

    record Answer(Outcome outcome) {
    }

    List<Outcome> outcomes() {
        return items.stream().map(Answer::outcome).toList();
    }
}
