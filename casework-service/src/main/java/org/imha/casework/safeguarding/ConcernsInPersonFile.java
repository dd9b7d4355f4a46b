package org.imha.casework.safeguarding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.personfile.PersonFileItem;
import org.imha.kernel.personfile.PersonFileSource;
import org.imha.kernel.personfile.Restriction;

/** Each concern, withheld until somebody has looked: it tells of others, and to read it may put somebody in danger. */
@ApplicationScoped
class ConcernsInPersonFile implements PersonFileSource {

    private final SafeguardingConcerns concerns;

    ConcernsInPersonFile(SafeguardingConcerns concerns) {
        this.concerns = concerns;
    }

    record Content(String raisedBy, Instant raisedAt, ConcernStatus status, Concern concern, ConcernDecision decision,
            ConcernReferral referral, Conclusion conclusion) {

        @Override
        public String toString() {
            return "Content[not shown]";
        }
    }

    @Override
    public String kind() {
        return SafeguardingConcern.RESOURCE;
    }

    @Override
    public List<PersonFileItem> items(UUID referralId, Optional<UUID> after, int limit) {
        return concerns.oldestOfReferral(referralId, after, limit).stream()
                .map(concern -> new PersonFileItem(kind(), concern.id(), concern.createdAt(), Restriction.SERIOUS_HARM,
                        concern.content()))
                .toList();
    }
}
