package org.imha.eligibility.determination;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.imha.eligibility.rules.Outcome;

/** Answers about many people, in the order in which their facts were given. */
public record AssessmentsView(List<AssessmentView> items,
        @Schema(description = "Always null: the answer is whole.") String next,
        @Schema(description = "How many came to each outcome.") Map<Outcome, Long> outcomes) {

    static AssessmentsView of(List<AssessmentView> items) {
        return new AssessmentsView(items, null, items.stream().collect(Collectors.groupingBy(AssessmentView::outcome,
                () -> new EnumMap<>(Outcome.class), Collectors.counting())));
    }

    /** Tells of legal statuses. */
    @Override
    public String toString() {
        return "AssessmentsView[" + items.size() + "]";
    }
}
