package org.imha.eligibility.determination;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.eligibility.model.Determination;
import org.imha.eligibility.model.Determinations;
import org.imha.eligibility.rules.facts.EligibilityFacts;
import org.imha.kernel.personfile.PersonFileItem;
import org.imha.kernel.personfile.PersonFileSource;
import org.imha.kernel.personfile.Restriction;

/** Every answer that was ever given about the person, with the facts that led to it. */
@ApplicationScoped
class DeterminationsInPersonFile implements PersonFileSource {

    private final Determinations determinations;
    private final ShowAnswer showAnswer;

    DeterminationsInPersonFile(Determinations determinations, ShowAnswer showAnswer) {
        this.determinations = determinations;
        this.showAnswer = showAnswer;
    }

    private record Content(DeterminationView answer, EligibilityFacts facts) {

        @Override
        public String toString() {
            return "Content[not shown]";
        }
    }

    @Override
    public String kind() {
        return ReadDeterminations.RESOURCE;
    }

    @Override
    public List<PersonFileItem> items(UUID referralId, Optional<UUID> after, int limit) {
        return determinations.oldestOfReferral(referralId, after, limit).stream()
                .map(made -> new PersonFileItem(kind(), made.id(), made.createdAt(), Restriction.NONE, content(made)))
                .toList();
    }

    private Content content(Determination made) {
        return new Content(showAnswer.show(made, false), made.facts());
    }
}
