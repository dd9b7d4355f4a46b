package org.imha.referral.bulk.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.imha.referral.bulk.list.WrittenDates.Edge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenDatesTest {

    @ParameterizedTest
    @CsvSource({ "31/12/1980, 1980-12-31", "1/2/1980, 1980-02-01", "1980-02-01, 1980-02-01", "29/02/2024, 2024-02-29",
            // Not guessed at: such a day does not exist, the month comes first, the century is missing.
            "30/02/1980, 30/02/1980", "12/31/1980, 12/31/1980", "31/12/80, 31/12/80", "soon, soon" })
    void readsADay(String written, String read) {
        assertEquals(read, WrittenDates.day(written));
    }

    @ParameterizedTest
    @CsvSource({ "01/05/2026, 2026-04-30T23:00:00Z, 2026-05-01T23:00:00Z",
            "2026-01-05, 2026-01-05T00:00:00Z, 2026-01-06T00:00:00Z",
            "10/06/2026 22:15, 2026-06-10T21:15:00Z, 2026-06-10T21:15:00Z",
            "10/6/2026 9:05:30, 2026-06-10T08:05:30Z, 2026-06-10T08:05:30Z",
            "2026-12-01T10:00, 2026-12-01T10:00:00Z, 2026-12-01T10:00:00Z",
            "2026-12-01T10:00:00+01:00, 2026-12-01T10:00:00+01:00, 2026-12-01T10:00:00+01:00", "soon, soon, soon" })
    void readsATimeInLondonAndADayFromItsBeginningToItsEnd(String written, String beginning, String end) {
        assertEquals(beginning, WrittenDates.instant(written, Edge.BEGINNING));
        assertEquals(end, WrittenDates.instant(written, Edge.END));
    }
}
