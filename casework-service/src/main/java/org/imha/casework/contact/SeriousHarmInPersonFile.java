package org.imha.casework.contact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.personfile.PersonFileItem;
import org.imha.kernel.personfile.PersonFileSource;
import org.imha.kernel.personfile.Restriction;

/** What was set apart in the notes of contacts because it could do serious harm. */
@ApplicationScoped
class SeriousHarmInPersonFile implements PersonFileSource {

    private final Contacts contacts;

    SeriousHarmInPersonFile(Contacts contacts) {
        this.contacts = contacts;
    }

    private record Content(Instant occurredAt, String text) {

        @Override
        public String toString() {
            return "Content[not shown]";
        }
    }

    @Override
    public String kind() {
        return "contact-serious-harm";
    }

    @Override
    public List<PersonFileItem> items(UUID referralId, Optional<UUID> after, int limit) {
        return contacts.oldestWithSeriousHarm(referralId, after, limit).stream().map(Contact::view)
                .map(contact -> new PersonFileItem(kind(), contact.id(), contact.recordedAt(), Restriction.SERIOUS_HARM,
                        new Content(contact.occurredAt(), contact.seriousHarm())))
                .toList();
    }
}
