package org.imha.casework.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    @ParameterizedTest
    @ValueSource(strings = { "=HYPERLINK(\"x\")", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1" })
    void whatASpreadsheetWouldReckonWithBecomesText(String name) {
        assertEquals("'" + name, CsvText.safe(name));
    }

    @Test
    void otherWordsStayAsTheyAre() {
        assertEquals("KESTREL - EAST", CsvText.safe("KESTREL - EAST"));
        assertEquals("", CsvText.safe(""));
    }
}
