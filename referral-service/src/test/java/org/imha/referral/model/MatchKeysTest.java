package org.imha.referral.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.imha.referral.model.form.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchKeysTest {

    private static final LocalDate BORN = LocalDate.parse("1980-01-01");

    @ParameterizedTest
    @CsvSource(textBlock = """
            Smith-Jones, Zoë,       SW1A 1AA, smith jones, ZOE,     sw1a1aa
            O'Brien,     Sean,      M1 1AE,   OBRIEN,      Seán,    M11AE
            O’Brien,     Sean,      M1 1AE,   O Brien,     sean,    m1  1ae
            Okafor,      Ada Grace, B33 8TH,  OKAFOR,      ada-grace, B33-8TH
            Okafor,      Ada,       B33 8TH,  Ada,         Okafor,  B33 8TH
            Łuczak,      Børge,     B33 8TH,  Luczak,      Borge,   B33 8TH
            Weiß,        Ægir,      B33 8TH,  WEISS,       Aegir,   B33 8TH
            ﬁsher,       Ada,       B33 8TH,  Fisher,      Ada,     B33 8TH
            Ковальчук,   Олена,     B33 8TH,  КОВАЛЬЧУК,   олена,   B33 8TH
            """)
    void whatPeopleWriteDifferentlyIsTheSame(String family, String given, String postcode, String otherFamily,
            String otherGiven, String otherPostcode) {
        assertNotNull(key(family, given, postcode));
        assertEquals(key(family, given, postcode), key(otherFamily, otherGiven, otherPostcode));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Okafor, Ada,   B33 8TH
            Okafor, Adah,  B33 8TH
            Okafor, Eve,   B33 8TH
            Okafor, Ada G, B33 8TH
            Okafer, Ada,   B33 8TJ
            राव,    रमा,    B33 8TH
            राव,    राम,    B33 8TH
            """)
    void twinsAndNeighboursAreDifferentPeople(String family, String given, String postcode) {
        assertNotEquals(key("Okafor", "Idris", "B33 8TH"), key(family, given, postcode));
        assertNotEquals(key(family, "X" + given, postcode), key(family, given, postcode));
        assertNotEquals(MatchKeys.of(person(family, given, BORN.plusDays(1), postcode, null)).person(),
                key(family, given, postcode));
    }

    @Test
    void vowelsThatOtherScriptsWriteAsMarksTellNamesApart() {
        assertNotEquals(key("राव", "रमा", "B33 8TH"), key("राव", "रामि", "B33 8TH"));
    }

    @Test
    void eachPartOfThePersonIsNeeded() {
        assertNull(key(null, "Ada", "B33 8TH"));
        assertNull(key("Okafor", null, "B33 8TH"));
        assertNull(key("Okafor", " - ", "B33 8TH"));
        assertNull(key("Okafor", "Ada", null));
        assertNull(MatchKeys.of(person("Okafor", "Ada", null, "B33 8TH", null)).person());
    }

    @Test
    void theNhsNumberIsAKeyByItselfAndAFormThatWasErasedHasNone() {
        assertEquals("9990000018", MatchKeys.of(person(null, null, null, null, "999 000 0018")).nhsNumber());
        assertTrue(MatchKeys.of(null).isNone());
        assertTrue(MatchKeys.of(person("Okafor", "Ada", null, null, null)).isNone());
    }

    @Test
    void printsNothingPersonal() {
        assertFalse(MatchKeys.of(person("Okafor", "Ada", BORN, "B33 8TH", "9990000018")).toString().contains("999"));
    }

    private static String key(String family, String given, String postcode) {
        return MatchKeys.of(person(family, given, BORN, postcode, null)).person();
    }

    private static Person person(String family, String given, LocalDate born, String postcode, String nhsNumber) {
        return new Person(family, given, null, born, nhsNumber, null, null, null, postcode, null);
    }
}
