package org.imha.casework.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.personfile.PersonFileItem;
import org.imha.kernel.personfile.PersonFileSource;

/** Each day that something had to be done by for the person, and what became of it. */
@ApplicationScoped
class DeadlinesInPersonFile implements PersonFileSource {

    private final CaseDeadlines deadlines;

    DeadlinesInPersonFile(CaseDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    private record Content(String code, String title, LocalDate opensOn, LocalDate lastSafeDay, Instant lastSafeInstant,
            LocalDate lastDay, String citation, DeadlineStatus status, Instant missedAt, Settlement settlement) {

        static Content of(CaseDeadline deadline) {
            return new Content(deadline.origin().code(), deadline.origin().title(), deadline.window().opensOn(),
                    deadline.window().lastSafeDay(), deadline.window().lastSafeInstant(), deadline.window().lastDay(),
                    deadline.origin().citation(), deadline.status(), deadline.missedAt().orElse(null),
                    deadline.settlement().orElse(null));
        }

        @Override
        public String toString() {
            return "Content[not shown]";
        }
    }

    @Override
    public String kind() {
        return CaseDeadline.RESOURCE;
    }

    @Override
    public List<PersonFileItem> items(UUID referralId, Optional<UUID> after, int limit) {
        return deadlines.oldestOfReferral(referralId, after, limit).stream().map(
                deadline -> new PersonFileItem(kind(), deadline.id(), deadline.createdAt(), deadline.strictestRestriction(),
                        Content.of(deadline)))
                .toList();
    }
}
