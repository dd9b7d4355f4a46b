package org.imha.kernel.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;

import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.FieldError;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

class StrictReadingTest {

    /** What somebody states. */
    record Statement(Boolean yes, LocalDate day) {
    }

    /** What somebody says. */
    record Said(String words) {
    }

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    static {
        new StrictJson().customize(JSON);
    }

    @Test
    void readsWhatCameInAnotherShapeAsStrictlyAsABody() throws Exception {
        assertEquals(new Statement(true, LocalDate.of(2026, 1, 1)), StrictReading.read(JSON,
                JSON.readTree("{\"yes\": true, \"day\": \"2026-01-01\"}"), Statement.class));
    }

    @Test
    void namesEveryFaultAndAnotherPlaceForEach() throws Exception {
        var statement = JSON.readTree("{\"yes\": \"true\", \"day\": \"2026-02-30\", \"surprise\": 1}");
        ApiProblem refused = assertThrows(ApiProblem.class, () -> StrictReading.read(JSON, statement, Statement.class));
        assertEquals(List.of("#/yes", "#/day", "#/surprise"), pointers(refused));
        assertEquals(List.of("at /yes", "at /day", "at /surprise"),
                pointers(refused.placed(pointer -> pointer.replace("#", "at "))));
        assertEquals(List.of("#/yes", "#/day", "#/surprise", "#/more"),
                pointers(refused.with(List.of(new FieldError("#/more", "REQUIRED", "Needed.")))));
    }

    /** Whether it is plain text is checked like that of a body. */
    @Test
    void halfACharacterIsReadAsWhatItIs() throws Exception {
        assertEquals(new Said("\ud800"),
                StrictReading.read(JSON, JSON.readTree("{\"words\": \"\\ud800\"}"), Said.class));
        ApiProblem refused = assertThrows(ApiProblem.class,
                () -> StrictReading.read(JSON, JSON.readTree("{\"\\ud800\": 1}"), Said.class));
        assertEquals(1, refused.errors().size());
    }

    private static List<String> pointers(ApiProblem refused) {
        return refused.errors().stream().map(FieldError::pointer).toList();
    }
}
