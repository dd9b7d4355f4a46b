package org.imha.referral.bulk.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.imha.kernel.problem.ApiProblem;
import org.junit.jupiter.api.Test;

class NdjsonLinesTest {

    @Test
    void givesLineByLineAndCountsEmptyOnes() {
        RowSource lines = lines("\uFEFF{\"a\":1}\r\n\n  \n{\"b\":2}".getBytes(StandardCharsets.UTF_8));
        assertEquals(Optional.of(new SentRow(1, "{\"a\":1}\r")), lines.next());
        assertEquals(Optional.of(new SentRow(4, "{\"b\":2}")), lines.next());
        assertEquals(Optional.empty(), lines.next());
        assertEquals(Optional.empty(), lines.next());
    }

    @Test
    void refusesALineThatNeverEnds() {
        byte[] endless = ("{}\n" + "x".repeat(RowSource.LONGEST_ROW + 1)).getBytes(StandardCharsets.UTF_8);
        RowSource lines = lines(endless);
        lines.next();
        assertEquals("ROW_TOO_LONG", assertThrows(ApiProblem.class, lines::next).errors().getFirst().code());
    }

    @Test
    void refusesWhatIsNotUtf8() {
        byte[] file = { '{', '"', (byte) 0xe9, '"' };
        assertEquals("NOT_UTF8", assertThrows(ApiProblem.class, () -> lines(file).next()).errors().getFirst().code());
    }

    private static RowSource lines(byte[] file) {
        return ListFormat.NDJSON.rows(new ByteArrayInputStream(file));
    }
}
