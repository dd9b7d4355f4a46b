package org.imha.referral.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NhsNumberTest {

    /**
     * Worked examples of the NHS Data Dictionary, the 999 test range and the number that integrators paste from a
     * specification.
     */
    @ParameterizedTest
    @CsvSource({ "9434765919,true", "9434765911,false", "9000000009,true", "9990000018,true", "9990000069,true",
            "4857773456,false",
            "0000000000,false", "1111111111,false", "9999999999,false", "999000001,false", "99900000180,false",
            "999000001x,false",
            "'',false" })
    void aNumberIsValidWhenItsCheckDigitMatches(String number, boolean valid) {
        assertEquals(valid, new NhsNumber.Check().isValid(number, null));
    }
}
