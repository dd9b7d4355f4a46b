package org.imha.referral.bulk.list;

import java.io.BufferedReader;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.imha.kernel.problem.ApiProblem;

/** Text in UTF-8 and nothing else: a name with wrong letters is worse than a file that is sent again. */
final class Utf8Text {

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private Utf8Text() {
    }

    /** Spreadsheets put a byte order mark in front, which is no part of the first column's name. */
    static Reader of(InputStream bytes) {
        Reader text = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)));
        try {
            text.mark(1);
            if (text.read() != BYTE_ORDER_MARK) {
                text.reset();
            }
            return text;
        } catch (IOException failure) {
            throw problem(failure);
        }
    }

    static RuntimeException problem(IOException failure) {
        return failure instanceof CharacterCodingException || failure instanceof CharConversionException
                ? Unreadable.notUtf8()
                : new UncheckedIOException(failure);
    }

    /** @return the same, as a refusal if it is one */
    static RuntimeException problem(UncheckedIOException failure) {
        return problem(failure.getCause()) instanceof ApiProblem refusal ? refusal : failure;
    }
}
