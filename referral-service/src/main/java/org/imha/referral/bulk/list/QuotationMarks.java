package org.imha.referral.bulk.list;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Notices a quotation mark that is never closed, which the parser takes for closed at the end of the file: rows would be
 * swallowed by a value of the row before. In well-formed CSV their number is even (RFC 4180).
 */
final class QuotationMarks extends FilterReader {

    private boolean open;

    QuotationMarks(Reader text) {
        super(text);
    }

    @Override
    public int read() throws IOException {
        int character = super.read();
        open ^= character == '"';
        return character;
    }

    @Override
    public int read(char[] into, int from, int most) throws IOException {
        int read = super.read(into, from, most);
        for (int i = from; i < from + read; i++) {
            open ^= into[i] == '"';
        }
        return read;
    }

    boolean areOpen() {
        return open;
    }
}
