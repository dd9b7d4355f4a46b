package org.imha.notification.sending.channel;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.imha.notification.model.Template;
import org.imha.notification.sending.channel.Letters.Letter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {

    /** Written out apart from the code's own list, so that one of them may be wrong. */
    private static final List<String> FORBIDDEN = List.of("imha", "mental health act", "mental", "section", "hospital", "ward",
            "diagnos", "detain", "advoca", "patient", "referral", "tribunal", "records", "consent", "treatment", "trust", "nhs",
            "case", "visit", "health", "safeguard", "concern", "harm", "danger");

    @ParameterizedTest
    @EnumSource
    void noTemplateTellsWhatThisIsAbout(Template template) {
        Letter letter = letters("The Northgate Office", "https://desk.example").of(template, UUID.randomUUID());

        String everything = (letter.subject() + " " + letter.body()).toLowerCase(Locale.ROOT);
        FORBIDDEN.forEach(word -> assertFalse(everything.contains(word), template + " says " + word));
    }

    @Test
    void saysThatThereIsSomethingWhereToSeeItAndFromWhom() {
        UUID id = UUID.randomUUID();

        Letter letter = letters("The Northgate Office", "https://desk.example").of(Template.NEW_ITEM, id);

        assertEquals("You have a new item", letter.subject());
        assertTrue(letter.body().contains("Sign in to see it: https://desk.example/notifications/" + id));
        assertTrue(letter.body().contains("The Northgate Office"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Northgate IMHA", "Mental Health Advocacy North", "Patients' Voice", "Section 130A Office",
            "Ward Visitors", "Safeguarding Desk" })
    void refusesToStartUnderANameThatTells(String organisation) {
        assertThrows(IllegalStateException.class,
                () -> letters(organisation, "https://desk.example").refuseTellingWords(null));
    }

    @Test
    void refusesToStartWithAnAddressThatTells() {
        assertThrows(IllegalStateException.class,
                () -> letters("The Northgate Office", "https://imha.example").refuseTellingWords(null));
        assertDoesNotThrow(() -> letters("Forward Together", "https://desk.example").refuseTellingWords(null));
    }

    private static Letters letters(String organisation, String frontEnd) {
        return new Letters(new Config(organisation, URI.create(frontEnd)));
    }

    private record Config(String organisationName, URI frontEndUrl) implements ChannelConfig {

        @Override
        public Kind channel() {
            return Kind.LOG;
        }

        @Override
        public String staffMailDomain() {
            return "staff.example";
        }

        @Override
        public Map<String, String> teams() {
            return Map.of();
        }
    }
}
