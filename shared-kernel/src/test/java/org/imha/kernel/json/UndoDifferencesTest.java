package org.imha.kernel.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;

class UndoDifferencesTest {

    /** Something with a part and a list. */
    record Document(String word, Part part, List<String> list) {
    }

    /** A part of it. */
    record Part(String one, String two) {
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private final CompareDocuments compare = new CompareDocuments(JSON);
    private final UndoDifferences undo = new UndoDifferences(JSON);

    private Document undone(Document before, Document after, Document now, String... whole) {
        return undo.undo(compare.compare(before, after), now, List.of(whole), Document.class);
    }

    @Test
    void whatNobodyTouchedSinceIsAsBefore() {
        Document before = new Document("a", null, List.of("x"));
        Document after = new Document("b", new Part("1", null), List.of("x", "y"));
        assertEquals(before, undone(before, after, after));
    }

    @Test
    void whatSomebodyChangedSinceStays() {
        Document before = new Document("a", new Part("1", "2"), null);
        Document after = new Document("b", new Part("3", "4"), null);
        assertEquals(new Document("c", new Part("1", "5"), null),
                undone(before, after, new Document("c", new Part("3", "5"), null)));
        assertEquals(new Document("a", null, null), undone(before, after, new Document("b", null, null)));
    }

    @Test
    void outOfALongerListGoesWhatWasAdded() {
        Document before = new Document(null, null, List.of("x"));
        Document after = new Document(null, null, List.of("x", "y"));
        assertEquals(new Document(null, null, List.of("x", "z")),
                undone(before, after, new Document(null, null, List.of("x", "y", "z"))));
    }

    @Test
    void aPartThatHoldsTogetherGoesBackAsAWholeOrNotAtAll() {
        Document before = new Document("a", new Part("1", "2"), null);
        Document after = new Document("a", new Part("3", "4"), null);
        assertEquals(before, undone(before, after, after, "#/part"));
        Document now = new Document("a", new Part("3", "5"), null);
        assertEquals(now, undone(before, after, now, "#/part"));
    }
}
