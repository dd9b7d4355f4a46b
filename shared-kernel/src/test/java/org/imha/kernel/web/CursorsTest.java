package org.imha.kernel.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.CommonProblem;
import org.junit.jupiter.api.Test;

class CursorsTest {

    private static final Instant NOW = Instant.parse("2026-03-29T01:00:00Z");
    private static final String LIST = "referrals?status=TRIAGE";

    private final UUID id = UUID.randomUUID();
    private final String cursor = at(NOW, "a secret").after(id, LIST);

    @Test
    void remembersAfterWhatThePageStarts() {
        assertEquals(id, at(NOW, "a secret").read(cursor, LIST));
    }

    @Test
    void remembersAnInstantToTheMicrosecondToo() {
        for (Instant instant : List.of(NOW.plusNanos(123_456_000), Instant.parse("9999-01-01T00:00:00Z"), Instant.EPOCH)) {
            Cursors.Place place = new Cursors.Place(instant, id);
            assertEquals(place, at(NOW, "a secret").readPlace(at(NOW, "a secret").after(place, LIST), LIST));
        }
    }

    @Test
    void aPlaceBelongsToOneListAndCannotBeForgedOrTakenForAnId() {
        Cursors cursors = at(NOW, "a secret");
        String sent = cursors.after(new Cursors.Place(NOW, id), LIST);
        assertThrows(ApiProblem.class, () -> cursors.readPlace(sent, "referrals?status=ACCEPTED"));
        assertThrows(ApiProblem.class, () -> at(NOW, "another secret").readPlace(sent, LIST));
        assertThrows(ApiProblem.class, () -> at(NOW.plus(Duration.ofDays(2)), "a secret").readPlace(sent, LIST));
        assertThrows(ApiProblem.class, () -> cursors.readPlace(cursor, LIST));
        assertRefused(cursors, sent, LIST);
    }

    @Test
    void belongsToOneListAndFilter() {
        assertRefused(at(NOW, "a secret"), cursor, "referrals?status=ACCEPTED");
    }

    @Test
    void cannotBeForged() {
        assertRefused(at(NOW, "another secret"), cursor, LIST);
        for (int place = 0; place < cursor.length() - 1; place++) {
            char other = cursor.charAt(place) == 'A' ? 'B' : 'A';
            assertRefused(at(NOW, "a secret"), cursor.substring(0, place) + other + cursor.substring(place + 1), LIST);
        }
    }

    @Test
    void livesForADay() {
        assertEquals(id, at(NOW.plus(Duration.ofHours(24)), "a secret").read(cursor, LIST));
        assertRefused(at(NOW.plus(Duration.ofHours(24)).plusSeconds(1), "a secret"), cursor, LIST);
    }

    @Test
    void refusesWhatIsNoCursor() {
        List.of("", "x", "!!!", "AAAA", cursor + "AAAA", cursor.substring(4), "\u0000", "caf\u00e9")
                .forEach(nonsense -> assertRefused(at(NOW, "a secret"), nonsense, LIST));
    }

    private static Cursors at(Instant instant, String secret) {
        return new Cursors(Clock.fixed(instant, ZoneOffset.UTC), secret);
    }

    private static void assertRefused(Cursors cursors, String cursor, String list) {
        ApiProblem refusal = assertThrows(ApiProblem.class, () -> cursors.read(cursor, list), cursor);
        assertEquals(CommonProblem.CURSOR_NOT_VALID, refusal.code());
    }
}
