package org.imha.casework.help;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.rules.help.HelpTopic;
import org.imha.kernel.personfile.PersonFileItem;
import org.imha.kernel.personfile.PersonFileSource;

/** What was explained to the person. */
@ApplicationScoped
class ExplanationsInPersonFile implements PersonFileSource {

    private final Explanations explanations;

    ExplanationsInPersonFile(Explanations explanations) {
        this.explanations = explanations;
    }

    private record Content(HelpTopic topic, String explained, Instant explainedAt, String advocateId, Manner manner,
            Explanation.Understood understood) {

        static Content of(ExplanationView one) {
            return new Content(one.topic(), one.explained(), one.explainedAt(), one.advocateId(), one.manner(),
                    one.understood());
        }

        @Override
        public String toString() {
            return "Content[not shown]";
        }
    }

    @Override
    public String kind() {
        return Explanation.RESOURCE;
    }

    @Override
    public List<PersonFileItem> items(UUID referralId, Optional<UUID> after, int limit) {
        return explanations.oldestOfReferral(referralId, after, limit).stream().map(Explanation::view)
                .map(one -> new PersonFileItem(kind(), one.id(), one.recordedAt(), one.restriction(), Content.of(one)))
                .toList();
    }
}
