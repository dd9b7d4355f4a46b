package org.imha.referral.bulk.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.imha.kernel.problem.ApiProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {

    @Test
    void countsRowsAsASpreadsheetDoes() {
        assertEquals(List.of("2 {\"familyName\":\"Okafor\",\"ward\":\"Larch\"}", "5 {\"familyName\":\"Rees\"}"),
                rows("familyName,ward\nOkafor,Larch\n\n,\nRees,\n"));
    }

    @Test
    void takesWhatSpreadsheetsWrite() {
        assertEquals(
                List.of("2 {\"familyName\":\"O\\\"Kafor, Ada\",\"reason\":\"two\\r\\nlines\"}", "3 {\"familyName\":\"Łoś\"}"),
                rows("\uFEFFfamilyName,reason\r\n\"O\"\"Kafor, Ada\",\"two\r\nlines\"\r\nŁoś,\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "NHS number", "nhs_number", "NHSNumber", " nhsNumber " })
    void knowsAColumnHoweverItIsSpelt(String header) {
        assertEquals(List.of("2 {\"nhsNumber\":\"9990000018\"}"), rows(header + "\n9990000018\n"));
    }

    @Test
    void aShortRowSaysNothingInTheOtherColumns() {
        assertEquals(List.of("2 {\"familyName\":\"Okafor\"}"), rows("familyName,ward\nOkafor"));
    }

    @Test
    void aValueWithoutAColumnIsNoticedAndNotKept() {
        assertEquals(List.of("2 {\"familyName\":\"Okafor\",\"#\":\"\"}", "3 {\"familyName\":\"Rees\",\"#\":\"\"}"),
                rows("familyName,,ward\nOkafor,secret,\nRees,,,secret\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "\n", "\uFEFF", "familyName;ward\nOkafor;Larch\n", "Okafor,Larch\n" })
    void refusesAFileWithoutAHeader(String file) {
        assertRefused("#/header NO_HEADER", file);
    }

    @Test
    void refusesColumnsThatItDoesNotKnowAndThoseThatAreThereTwice() {
        assertRefused("#/header/2 UNKNOWN_COLUMN, #/header/4 COLUMN_TWICE", "familyName,shoe size,ward,Family Name\n1,2,3,4\n");
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"Okafor", "\"Okafor\"x,\n", "Okafor,\"" })
    void refusesQuotationMarksThatAreWrong(String row) {
        assertRefused("#/rows/3 NOT_CSV", "familyName,ward\nRees,\n" + row);
    }

    @Test
    void refusesARowThatIsTooLongWithoutReadingAllOfIt() {
        assertRefused("#/rows/2 ROW_TOO_LONG", "reason\n" + "x".repeat(RowSource.LONGEST_ROW + 1));
        assertRefused("#/rows/2 NOT_CSV", "reason\n\"" + "x".repeat(10 * RowSource.LONGEST_ROW));
        assertRefused("#/rows/2 NOT_CSV", "reason\n" + "x,".repeat(1000));
    }

    @Test
    void refusesWhatIsNotUtf8() {
        assertRefused("# NOT_UTF8", "familyName\nRenée\n", StandardCharsets.ISO_8859_1);
        assertRefused("# NOT_UTF8", "familyName\nRees\n", StandardCharsets.UTF_16);
        assertRefused("# NOT_UTF8", "fámilyName\nRees\n", StandardCharsets.ISO_8859_1);
    }

    private static void assertRefused(String faults, String file) {
        assertRefused(faults, file, StandardCharsets.UTF_8);
    }

    private static void assertRefused(String faults, String file, Charset charset) {
        ApiProblem refusal = assertThrows(ApiProblem.class, () -> rows(file, charset));
        assertEquals(faults, String.join(", ",
                refusal.errors().stream().map(fault -> fault.pointer() + " " + fault.code()).toList()));
    }

    private static List<String> rows(String file) {
        return rows(file, StandardCharsets.UTF_8);
    }

    private static List<String> rows(String file, Charset charset) {
        RowSource source = ListFormat.CSV.rows(new ByteArrayInputStream(file.getBytes(charset)));
        List<String> rows = new ArrayList<>();
        for (Optional<SentRow> row = source.next(); row.isPresent(); row = source.next()) {
            rows.add(row.get().number() + " " + row.get().content());
        }
        return rows;
    }
}
