package org.imha.casework.rules.suppression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** Worked cases; a table is written as its whole and its parts a, b, c… */
class FiguresTest {

    @Test
    void showsWhatIsNotSmallAndNoughts() {
        assertHidden(table(25, 5, 20, 0));
    }

    /** 23 - 20 would tell it. */
    @Test
    void hidesASecondFigureSoThatTheFirstIsNotWorkedOut() {
        assertHidden(table(60, 3, 20, 37, 0), "a", "b");
    }

    /** Two ones that add up to two are no secret: the five goes with them, then 1 to 5 may be anywhere. */
    @Test
    void hidesAThirdWhereTwoAddUpToTooLittle() {
        assertHidden(table(37, 1, 1, 5, 30), "a", "b", "c");
    }

    /** 3 + 1 + 1 = 5: with the nought shown none of them could be four. */
    @Test
    void hidesTheNoughtsTooWhereNothingElseIsLeft() {
        assertHidden(table(5, 3, 1, 1, 0), "a", "b", "c", "d");
    }

    @Test
    void aSmallWholeIsHiddenWithEverythingThatTellsOfIt() {
        assertHidden(table(3, 2, 1, 0), "whole", "a", "b", "c");
    }

    /** The part of one table is the whole of another, which is shown to the last figure: it has to give, too. */
    @Test
    void looksAcrossTablesThatShareAFigure() {
        // Given
        Map<String, Long> counts = new TreeMap<>(Map.of("received", 23L, "accepted", 20L, "signposted", 3L, "cases", 19L));
        counts.putAll(Map.of("within", 12L, "missed", 7L, "late", 0L));
        List<Sum> sums = List.of(Sum.of("received", List.of("accepted", "signposted")),
                new Sum("accepted", List.of("cases"), 1), Sum.of("cases", List.of("within", "missed", "late")));

        // When
        Set<String> hidden = new Figures(counts, sums).hidden();

        // Then
        assertEquals(Set.of("signposted", "accepted", "cases", "missed"), hidden);
    }

    @Test
    void refusesFiguresThatDoNotAddUp() {
        assertThrows(IllegalArgumentException.class, () -> table(24, 5, 20));
    }

    private static Figures table(long whole, long... parts) {
        Map<String, Long> counts = new TreeMap<>(Map.of("whole", whole));
        List<String> names = IntStream.range(0, parts.length).mapToObj(i -> String.valueOf((char) ('a' + i))).toList();
        IntStream.range(0, parts.length).forEach(i -> counts.put(names.get(i), parts[i]));
        return new Figures(counts, List.of(Sum.of("whole", names)));
    }

    private static void assertHidden(Figures figures, String... expected) {
        assertEquals(Set.copyOf(Arrays.asList(expected)), figures.hidden());
    }
}
