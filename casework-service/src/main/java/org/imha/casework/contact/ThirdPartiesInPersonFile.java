package org.imha.casework.contact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.personfile.PersonFileItem;
import org.imha.kernel.personfile.PersonFileSource;
import org.imha.kernel.personfile.Restriction;

/** What was set apart in the notes of contacts because it concerns somebody else. */
@ApplicationScoped
class ThirdPartiesInPersonFile implements PersonFileSource {

    private final Contacts contacts;

    ThirdPartiesInPersonFile(Contacts contacts) {
        this.contacts = contacts;
    }

    private record Content(Instant occurredAt, ThirdParty thirdParty) {
    }

    @Override
    public String kind() {
        return "contact-third-party";
    }

    @Override
    public List<PersonFileItem> items(UUID referralId, Optional<UUID> after, int limit) {
        return contacts.oldestWithThirdParties(referralId, after, limit).stream().map(Contact::view)
                .map(contact -> new PersonFileItem(kind(), contact.id(), contact.recordedAt(), Restriction.THIRD_PARTY,
                        new Content(contact.occurredAt(), contact.thirdParty())))
                .toList();
    }
}
