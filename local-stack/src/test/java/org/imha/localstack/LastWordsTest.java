package org.imha.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LastWordsTest {

    @Test
    void ofAJsonLogLineTheFirstCauseIsTold() {
        assertEquals("port in use",
                LastWords
                        .of("""
                                {"message": "Failed to start", "exception": {"message": "oh", "causedBy": {"exception": {"message": "port in use\\nmore"}}}}"""
                                .strip()));
    }

    @Test
    void anythingElseIsToldAsItIsButBriefly() {
        assertEquals("no more space", LastWords.of("no more space"));
        assertEquals(203, LastWords.of("x".repeat(500)).length());
    }
}
