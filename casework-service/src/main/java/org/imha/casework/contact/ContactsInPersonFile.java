package org.imha.casework.contact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.personfile.PersonFileItem;
import org.imha.kernel.personfile.PersonFileSource;
import org.imha.kernel.personfile.Restriction;

/** Each contact, without what was set apart in it; a relative's name is left out, who has not agreed to be named. */
@ApplicationScoped
class ContactsInPersonFile implements PersonFileSource {

    private final Contacts contacts;

    ContactsInPersonFile(Contacts contacts) {
        this.contacts = contacts;
    }

    private record Content(String advocateId, Direction direction, Channel channel, Counterpart.Kind with, String withName,
            Instant occurredAt, ContactOutcome outcome, Integer durationMinutes, Integer travelMinutes, String note,
            boolean correctedLater) {

        static Content of(ContactView contact) {
            Counterpart with = contact.with();
            return new Content(contact.advocateId(), contact.direction(), contact.channel(), with.kind(),
                    with.kind().isAtWork() ? with.name() : null, contact.occurredAt(), contact.outcome(),
                    contact.durationMinutes(), contact.travelMinutes(), contact.note(), contact.correctedBy() != null);
        }

        @Override
        public String toString() {
            return "Content[not shown]";
        }
    }

    @Override
    public String kind() {
        return Contact.RESOURCE;
    }

    @Override
    public List<PersonFileItem> items(UUID referralId, Optional<UUID> after, int limit) {
        return contacts.oldestOfReferral(referralId, after, limit).stream()
                .map(contact -> new PersonFileItem(kind(), contact.id(), contact.createdAt(), restriction(contact),
                        Content.of(contact.view())))
                .toList();
    }

    /** What a correction keeps from the person, the note that it corrects must not hand out. */
    private Restriction restriction(Contact contact) {
        Restriction strictest = contact.view().restriction();
        Optional<Contact> correction = contacts.correctionOf(contact.id());
        while (correction.isPresent()) {
            strictest = Restriction.strictest(strictest, correction.get().strictestRestriction());
            correction = contacts.correctionOf(correction.get().id());
        }
        return strictest;
    }
}
