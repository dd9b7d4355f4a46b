package org.imha.casework.calendar.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedSecretTest {

    @Test
    void is256BitsOfChanceThatAnAddressCanHold() {
        FeedSecret secret = FeedSecret.random();

        assertEquals(32, Base64.getUrlDecoder().decode(secret.text()).length);
        assertTrue(secret.fileName().matches("[A-Za-z0-9_-]{43}\\.ics"), "the gateway lets no other characters through");
        assertNotEquals(secret.text(), FeedSecret.random().text());
    }

    @Test
    void isFoundInTheFileNameAndKnownByItsHash() {
        FeedSecret secret = FeedSecret.random();

        assertEquals(secret, FeedSecret.in(secret.fileName()).orElseThrow());
        assertEquals(secret.hash(), FeedSecret.in(secret.fileName()).orElseThrow().hash());
        assertEquals("0f007385b6f9d4b7eeb2748605afe1a984a0a3bfa3f014d09e2a784ce9e5cd1a",
                new FeedSecret("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA").hash());
    }

    @Test
    void printsNothing() {
        FeedSecret secret = FeedSecret.random();

        assertFalse((secret + " " + new OpenedFeedView(secret.fileName(), null)).contains(secret.text()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", ".ics", "x.ics", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ICS", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics",
            "AAAAAAAAAAAAAAAAAAAAA+AAAAAAAAAAAAAAAAAAAAA.ics" })
    void whatCannotBeOneOfOursIsNone(String fileName) {
        assertTrue(FeedSecret.in(fileName).isEmpty());
    }
}
