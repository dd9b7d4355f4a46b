package org.imha.casework.rules.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.Period;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConflictTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-06-15");

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "Ravi Shah, Ravi Shah, CERTAIN",
            "Ravi Shah, dr. ravi SHAH, CERTAIN",
            "'Shah, Ravi', Dr Ravi Shah, CERTAIN",
            "Siân O'Neill, Sian ONeill, CERTAIN",
            "Anne-Marie Jones, Anne Marie Jones, CERTAIN",
            "Dr R. Shah, Ravi Shah, POSSIBLE",
            "Dr Shah, Ravi Shah, POSSIBLE",
            "Shah, shah, POSSIBLE",
            "Ravi Kumar Shah, Ravi Shah, POSSIBLE",
            "Dr A. Shah, Ravi Shah, NONE",
            "Ravi Shah, Ravi Patel, NONE",
            "Anna Shah, Ravi Shah, NONE",
            "R. S., Ravi Shah, NONE",
            "Dr, Dr, NONE",
            "-, Ravi Shah, NONE",
            "-, -, NONE",
            "'', '', NONE" })
    void aNameIsTheSameHoweverItIsWritten(String one, String other, Likeness likeness) {
        assertEquals(likeness, PersonName.between(one, other));
        assertEquals(likeness, PersonName.between(other, one));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "RXM54, -, RXM54, Kestrel, CERTAIN",
            "RXM54, -, RXM54, -, CERTAIN",
            "RXM, -, RXM54, Kestrel, CERTAIN",
            "RXM54, -, RXM55, -, NONE",
            "RXM54, -, RXM, -, POSSIBLE",
            "RXM5, -, RXM54, -, NONE",
            "RXM54, Kestrel, RXM54, kestrel ward, CERTAIN",
            "RXM54, Kestrel, RXM54, Heron, NONE",
            "RXM54, Kestrel, RXM54, -, POSSIBLE",
            "RXM54, Kestrel, RXM55, Kestrel, NONE",
            "RXM54, Kestrel, -, Kestrel, NONE",
            "-, -, RXM54, -, NONE" })
    void aPlaceLiesInAnOrganisationAHospitalOrAWard(String ods, String ward, String theirs, String theirWard,
            Likeness likeness) {
        assertEquals(likeness, new Place(ods, ward).includes(new Place(theirs, theirWard)));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "-, -, true",
            "2026-06-15, -, true",
            "2026-06-16, -, false",
            "-, 2026-06-14, true",
            "-, 2025-06-15, true",
            "-, 2025-06-14, false",
            "-, 2030-01-01, true" })
    void whatIsOverStillCountsForAWhile(LocalDate since, LocalDate until, boolean counts) {
        Conflict conflict = new Conflict(Nature.PROFESSIONAL, "Ravi Shah", Place.UNKNOWN, since, until);
        assertEquals(counts, conflict.countsOn(TODAY, Period.ofYears(1)));
    }

    @Test
    void somebodyAtAPlaceIsNotTheirNamesakeElsewhere() {
        Conflict conflict = new Conflict(Nature.PERSONAL, "Ravi Shah", new Place("RXM", null), null, null);
        assertEquals(Likeness.CERTAIN, conflict.with(new Party("Ravi Shah", new Place("RXM54", null))));
        Conflict atASite = new Conflict(Nature.PERSONAL, "Ravi Shah", new Place("RXM54", null), null, null);
        assertEquals(Likeness.CERTAIN, atASite.with(new Party("Ravi Shah", new Place("RXM", null))));
        assertEquals(Likeness.NONE, atASite.with(new Party("Ravi Shah", new Place("RXM55", null))));
        assertEquals(Likeness.NONE, conflict.with(new Party("Ravi Shah", new Place("RXT01", null))));
        assertEquals(Likeness.CERTAIN, conflict.with(new Party("Ravi Shah", null)));
        assertEquals(Likeness.CERTAIN, conflict.with(new Party("Ravi Shah", Place.UNKNOWN)));
        assertEquals(Likeness.NONE, conflict.with(new Place("RXM54", null)));
    }

    @Test
    void whoWorksAtTheDeclaredPlaceIsMeant() {
        Conflict conflict = new Conflict(Nature.EMPLOYMENT, null, new Place("RXM54", "Kestrel"), null, null);
        assertEquals(Likeness.CERTAIN, conflict.with(new Party("Ravi Shah", new Place("RXM54", "Kestrel"))));
        assertEquals(Likeness.POSSIBLE, conflict.with(new Party("Ravi Shah", new Place("RXM54", null))));
        assertEquals(Likeness.NONE, conflict.with(new Party("Ravi Shah", null)));
    }

    @Test
    void onlyAcquaintancesAndFormerAdvocatesAreNoBar() {
        for (Nature nature : Nature.values()) {
            assertEquals(nature != Nature.ACQUAINTANCE && nature != Nature.ADVOCACY, nature.isABar(), nature.name());
        }
    }
}
