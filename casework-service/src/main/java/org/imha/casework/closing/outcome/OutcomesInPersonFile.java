package org.imha.casework.closing.outcome;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.model.Issue;
import org.imha.kernel.personfile.PersonFileItem;
import org.imha.kernel.personfile.PersonFileSource;

/** What came of each issue, with the rating that the person gave it. */
@ApplicationScoped
class OutcomesInPersonFile implements PersonFileSource {

    private final CaseOutcomes all;

    OutcomesInPersonFile(CaseOutcomes all) {
        this.all = all;
    }

    private record Content(OutcomeKind kind, Issue about, String issue, boolean achieved, PersonsRating rating, String note,
            String recordedBy, Instant recordedAt) {

        static Content of(OutcomeView outcome) {
            return new Content(outcome.kind(), outcome.about(), outcome.issue(), outcome.achieved(), outcome.rating(),
                    outcome.note(),
                    outcome.recordedBy(), outcome.recordedAt());
        }

        @Override
        public String toString() {
            return "Content[not shown]";
        }
    }

    @Override
    public String kind() {
        return "outcome";
    }

    @Override
    public List<PersonFileItem> items(UUID referralId, Optional<UUID> after, int limit) {
        return all.oldestOfReferral(referralId, after, limit).stream().map(CaseOutcome::view)
                .map(outcome -> new PersonFileItem(kind(), outcome.id(), outcome.recordedAt(), outcome.restriction(),
                        Content.of(outcome)))
                .toList();
    }
}
