package org.imha.casework.contact;

import static org.imha.casework.contact.ContactOutcome.ATTEMPTED;
import static org.imha.casework.contact.ContactOutcome.TWO_WAY;
import static org.imha.casework.contact.Direction.INCOMING;
import static org.imha.casework.contact.Direction.OUTGOING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.imha.casework.model.Act;
import org.imha.casework.model.Reached;
import org.junit.jupiter.api.Test;

class ContactRuleTest {

    private static final Instant RECEIVED = Instant.parse("2026-03-10T09:00:00Z");
    private static final Instant NOW = Instant.parse("2026-03-12T09:00:00Z");
    private static final Counterpart PERSON = new Counterpart(Counterpart.Kind.PERSON, null);
    private static final Counterpart WARD = new Counterpart(Counterpart.Kind.WARD, "The nurse in charge");

    @Test
    void wasNeitherBeforeAnybodyAskedNorIsItStillToCome() {
        assertBroken(at(RECEIVED));
        assertBroken(at(NOW));
        assertBroken(at(RECEIVED.minusSeconds(1)), "#/occurredAt BEFORE_REFERRAL");
        assertBroken(at(NOW.plusSeconds(1)), "#/occurredAt IN_THE_FUTURE");
        assertEquals(List.of(), ContactRule.brokenBy(at(RECEIVED.minusSeconds(1)), null, NOW));
    }

    @Test
    void aLetterSentIsNoAnswerAndALetterReceivedIs() {
        assertBroken(contact(OUTGOING, Channel.LETTER, PERSON, TWO_WAY, null), "#/outcome NOT_TWO_WAY");
        assertBroken(contact(OUTGOING, Channel.LETTER, PERSON, ATTEMPTED, null));
        assertBroken(contact(INCOMING, Channel.LETTER, PERSON, TWO_WAY, null));
    }

    @Test
    void tellsEveryBrokenRuleAtOnce() {
        assertBroken(contact(OUTGOING, Channel.LETTER, new Counterpart(Counterpart.Kind.PERSON, "Sam"), TWO_WAY, " "),
                "#/outcome NOT_TWO_WAY", "#/with/name NOT_EXPECTED", "#/seriousHarm REQUIRED");
    }

    @Test
    void onlyThePersonIsReached() {
        assertReached(Reached.TWO_WAY, contact(OUTGOING, Channel.WARD_PHONE, PERSON, TWO_WAY, null));
        assertReached(Reached.TWO_WAY, contact(INCOMING, Channel.PHONE, PERSON, TWO_WAY, null));
        assertReached(Reached.FACE_TO_FACE, contact(OUTGOING, Channel.IN_PERSON, PERSON, TWO_WAY, null));
        assertReached(Reached.NOT_REACHED, contact(OUTGOING, Channel.PHONE, PERSON, ATTEMPTED, null));
        assertReached(null, contact(INCOMING, Channel.PHONE, PERSON, ATTEMPTED, null));
        assertReached(null, contact(OUTGOING, Channel.WARD_PHONE, WARD, TWO_WAY, null));
    }

    private static RecordContactRequest at(Instant when) {
        return new RecordContactRequest(OUTGOING, Channel.PHONE, PERSON, when, TWO_WAY, 5, 0, "Rang", null, null, null, null);
    }

    private static RecordContactRequest contact(Direction direction, Channel channel, Counterpart with, ContactOutcome outcome,
            String harm) {
        return new RecordContactRequest(direction, channel, with, RECEIVED, outcome, 5, 0, "Rang", null, harm, null, null);
    }

    private static void assertBroken(RecordContactRequest told, String... expected) {
        assertEquals(List.of(expected), ContactRule.brokenBy(told, RECEIVED, NOW).stream()
                .map(error -> error.pointer() + " " + error.code()).toList());
    }

    private static void assertReached(Reached expected, RecordContactRequest told) {
        Contact contact = new Contact(UUID.randomUUID(), UUID.randomUUID(), told, new Act("advocate", NOW));
        assertEquals(Optional.ofNullable(expected), contact.reached());
    }
}
