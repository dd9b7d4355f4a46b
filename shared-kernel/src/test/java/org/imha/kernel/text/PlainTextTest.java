package org.imha.kernel.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import jakarta.validation.Validation;
import jakarta.validation.Validator;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    private static final Validator VALIDATOR = Validation.buildDefaultValidatorFactory().getValidator();

    /** Free text and a code, as bodies hold them. */
    record Form(@PlainText(max = 10) String text, @OdsCode String odsCode, List<@PlainText(max = 3) String> more) {
    }

    @Test
    void takesWhatPeopleWrite() {
        for (String text : List.of("", "O\u2019Brien", "line\r\nline", "tab\there", "\u0141ukasz", "\u674e\u5c0f\u9f99",
                "\u0645\u062d\u0645\u062f",
                "\ud83d\udc69\u200d\u2695\ufe0f", "\ud83d\ude00".repeat(10))) {
            assertEquals(0, faultsOf(new Form(text, null, null)), text);
        }
        assertEquals(0, faultsOf(new Form(null, null, null)));
    }

    @Test
    void refusesWhatNobodyWrites() {
        for (String text : List.of("a\u0000b", "\u0007", "\u001b[31m", "\u0085", "\ud83d", "\ude00x", "\uffff",
                "eleven char")) {
            assertEquals(1, faultsOf(new Form(text, null, null)), text);
        }
    }

    @Test
    void looksAtEachTextOfAList() {
        assertEquals(2, faultsOf(new Form(null, null, List.of("abc", "abcd", "\u0000"))));
    }

    @Test
    void knowsTheShapeOfAnOdsCode() {
        List.of("RXM", "RXM54", "G8B3X", "A123456789")
                .forEach(code -> assertEquals(0, faultsOf(new Form(null, code, null)), code));
        List.of("", "RX", "rxm", "RXM 54", "RXM\n", "A1234567890", "R\u0425M")
                .forEach(code -> assertEquals(1, faultsOf(new Form(null, code, null)), code));
    }

    private static int faultsOf(Form form) {
        return VALIDATOR.validate(form).size();
    }
}
