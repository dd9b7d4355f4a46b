package org.imha.kernel.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** How JSON is read that no caller sent, such as another service's answer; for bodies see ProblemTest. */
class StrictJsonTest {

    private final ObjectMapper json = new ObjectMapper().findAndRegisterModules();

    StrictJsonTest() {
        new StrictJson().customize(json);
    }

    /** Every kind of value that is read in a special way. */
    record Answer(LocalDate day, Instant at, Boolean known, UUID id, Integer minutes) {
    }

    @Test
    void readsDaysAndInstants() throws IOException {
        // When
        Answer answer = read("{\"day\": \"2024-02-29\", \"at\": \"2026-03-29T02:30:00+01:00\", \"known\": false}");

        // Then
        assertEquals(new Answer(LocalDate.of(2024, 2, 29), Instant.parse("2026-03-29T01:30:00Z"), false, null, null), answer);
    }

    @Test
    void ignoresWhatALaterReleaseAdds() throws IOException {
        assertEquals(new Answer(null, null, true, null, null), read("{\"known\": true, \"later\": {\"deep\": [1]}}"));
    }

    @Test
    void takesDatesOfALivingMemoryOnly() throws IOException {
        assertEquals(LocalDate.of(1890, 1, 1), read("{\"day\": \"1890-01-01\"}").day());
        assertEquals(Instant.parse("2199-12-31T23:59:59Z"), read("{\"at\": \"2199-12-31T23:59:59Z\"}").at());
        List.of("{\"day\": \"1889-12-31\"}", "{\"day\": \"2200-01-01\"}", "{\"at\": \"1889-12-31T23:59:59Z\"}",
                "{\"at\": \"+10000-01-01T00:00:00Z\"}").forEach(this::assertRefused);
    }

    @Test
    void refusesWhatOnlyResemblesAValue() {
        List.of("{\"day\": \"2026-02-30\"}", "{\"day\": 20260101}", "{\"day\": \"\"}", "{\"at\": \" \"}", "{\"id\": \"\"}",
                "{\"id\": \"1-1-1-1-1\"}", "{\"day\": [2026, 1, 1]}",
                "{\"day\": \"2026-01-01T00:00:00Z\"}",
                "{\"at\": 1767225600}", "{\"at\": \"2026-01-01\"}", "{\"at\": \"2026-01-01T00:00:00\"}",
                "{\"known\": \"true\"}",
                "{\"known\": 1}", "{\"known\": true, \"known\": false}", "{} {}", "{\"minutes\": 2.5}",
                "{\"minutes\": 2.0}", "{\"minutes\": \"2\"}", "{\"minutes\": \"\"}", "{\"minutes\": true}",
                "{\"minutes\": 99999999999}").forEach(this::assertRefused);
    }

    private Answer read(String text) throws IOException {
        return json.readValue(text, Answer.class);
    }

    private void assertRefused(String text) {
        assertThrows(JsonProcessingException.class, () -> read(text), text);
    }
}
