package org.imha.referral.model.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.imha.referral.model.form.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {

    @ParameterizedTest
    @CsvSource({ "Okafor, Ada, #7K2MV3XX ada okafor", "Müller, Zoë, #7K2MV3XX muller zoe",
            "Łukaszewicz-Sørensen, Đorđe, #7K2MV3XX dorde lukaszewicz sorensen", "ẞ Weiß, , #7K2MV3XX ss weiss",
            "O’Brien, , #7K2MV3XX brien o obrien", "İpek, Işık, #7K2MV3XX ipek isik", "Ngũgĩ, , #7K2MV3XX ngugi",
            "王, 小明, #7K2MV3XX 小明 王" })
    void namesAreKeptWithoutCaseAndAccents(String family, String given, String kept) {
        assertEquals(kept, SearchWords.of(named(family, given), "7K2M-V3XX"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', value = { "oka ad; ('oka':* & 'ad':*)", "O'BRIEN; ('obrien':*)",
            "Ó Brien; ('o':* & 'brien':*)",
            "Smith-Jo; ('smith':* & 'jo':*)", "7K2M; ('7k2m':*) | '#7K2M':*",
            "7k2m-v3xx; ('7k2m':* & 'v3xx':*) | '#7K2MV3XX':*",
            "kw; ('kw':*)", "a' | b:* & !c; ('a':* & 'b':* & 'c':*)", "'ab\\; ('ab':*)" })
    void whatIsLookedForBeginsTheWordsAndNothingOfItIsSyntax(String text, String query) {
        assertEquals(query, SearchWords.query(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "a", "a b c", "'", "%%%", "-", "ö", "😀😀" })
    void lessThanTwoLettersInARowAreTooFew(String text) {
        assertEquals(false, SearchWords.canBeLookedFor(text));
    }

    @Test
    void twoLettersAreEnough() {
        assertEquals(true, SearchWords.canBeLookedFor("Öz"));
        assertEquals(true, SearchWords.canBeLookedFor("j sm"));
    }

    private static Person named(String family, String given) {
        return new Person(family, given, null, null, null, null, null, null, null, null);
    }
}
