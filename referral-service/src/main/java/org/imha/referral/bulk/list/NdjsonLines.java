package org.imha.referral.bulk.list;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Optional;

/** One JSON text per line. Whether it is one is seen when the line is looked at: the others need not wait for it. */
final class NdjsonLines implements RowSource {

    private final Reader text;
    private int line;
    private boolean atEnd;

    NdjsonLines(InputStream file) {
        this.text = Utf8Text.of(file);
    }

    @Override
    public Optional<SentRow> next() {
        while (!atEnd) {
            String content = readLine();
            if (!content.isBlank()) {
                return Optional.of(new SentRow(line, content));
            }
        }
        return Optional.empty();
    }

    /** Unlike the reader's own method this one does not go on for ever. */
    private String readLine() {
        line++;
        StringBuilder content = new StringBuilder();
        for (int character = read(); character != '\n'; character = read()) {
            if (character == -1) {
                atEnd = true;
                break;
            }
            content.append(storable((char) character));
            if (content.length() > LONGEST_ROW) {
                throw Unreadable.rowTooLong(line);
            }
        }
        return content.toString();
    }

    /** PostgreSQL stores no NUL. JSON has no place for either of the two. */
    private static char storable(char character) {
        return character == '\0' ? '\1' : character;
    }

    private int read() {
        try {
            return text.read();
        } catch (IOException failure) {
            throw Utf8Text.problem(failure);
        }
    }
}
