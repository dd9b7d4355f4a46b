package org.imha.casework.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.imha.casework.report.section.Section;
import org.imha.casework.report.section.Unit;
import org.junit.jupiter.api.Test;

class ShowingTest {

    @Test
    void hidesWhatASmallCountFollowsFromThroughAllSections() {
        // Given
        Section referrals = new Section("referrals").total("referrals", "RECEIVED", 12)
                .table("referrals", "OUTCOME", counts("ACCEPTED", 10, "SIGNPOSTED", 2));
        Section cases = new Section("cases").total("cases", "CASES", 10)
                .table("cases", "VERDICT", counts("WITHIN", 10, "MISSED", 0))
                .link("referrals/OUTCOME/ACCEPTED", "cases");

        // When
        Showing showing = new Showing(List.of(referrals, cases), false);

        // Then
        assertEquals(List.of("RECEIVED TOTAL 12", "OUTCOME ACCEPTED null", "OUTCOME SIGNPOSTED null"),
                shown(showing, referrals));
        assertEquals(List.of("CASES TOTAL null", "VERDICT WITHIN null", "VERDICT MISSED 0"), shown(showing, cases));
    }

    /** 3 + 1 + 1 = 5 is told by the length of the list, where it is not fixed. */
    @Test
    void leavesOutAListThatIsHiddenAltogetherWhereItsLengthWouldTell() {
        // Given
        Section fixed = new Section("a").total("a", "ALL", 5).table("a", "BY", counts("X", 3, "Y", 2));
        Section open = new Section("b").total("b", "ALL", 5).openTable("b", "WARD", "RXW ", counts("X", 3, "Y", 2));

        // When
        Showing showing = new Showing(List.of(fixed, open), false);

        // Then
        assertEquals(List.of("ALL TOTAL 5", "BY X null", "BY Y null"), shown(showing, fixed));
        assertEquals(List.of("ALL TOTAL 5"), shown(showing, open));
    }

    @Test
    void leavesOutWhatIsMeasuredOfAListThatIsLeftOut() {
        // Given
        Section section = new Section("a").total("a", "ALL", 2).openTable("a", "WARD", "", Map.of("X", 2L))
                .measure("LOST", "X", Unit.DAYS, BigDecimal.TEN, Set.of("a/WARD/X"));

        // Then
        assertEquals(List.of("ALL TOTAL null"), shown(new Showing(List.of(section), false), section));
        assertEquals(List.of("ALL TOTAL 2", "WARD X 2", "LOST X 10"), shown(new Showing(List.of(section), true), section));
    }

    /** Without it, 9 - 6 would tell that there were three on ward Y for reason P. */
    @Test
    void hidesWhatWouldFollowFromFiguresOfDifferentTables() {
        // Given
        Section section = new Section("a").total("a", "ALL", 17).table("a", "REASON", counts("P", 9, "Q", 8))
                .table("a", "WARD", counts("X", 11, "Y", 6))
                .table("a/WARD/X", "X", counts("P", 6, "Q", 5)).table("a/WARD/Y", "Y", counts("P", 3, "Q", 3))
                .crossSum("a/REASON/P", List.of("a/WARD/X/X/P", "a/WARD/Y/Y/P"))
                .crossSum("a/REASON/Q", List.of("a/WARD/X/X/Q", "a/WARD/Y/Y/Q"));

        // Then
        List<String> shown = shown(new Showing(List.of(section), false), section);
        assertFalse(shown.containsAll(List.of("REASON P 9", "X P 6")), shown.toString());
        assertFalse(shown.containsAll(List.of("REASON Q 8", "X Q 5")), shown.toString());
    }

    @Test
    void aMeasureIsShownOnlyWithTheCountsItFollowsFrom() {
        // Given
        Section section = new Section("a").total("many", "MANY", 9).total("few", "FEW", 2)
                .measure("M", "OF_MANY", Unit.DAYS, BigDecimal.ONE, Set.of("many"))
                .measure("M", "OF_BOTH", Unit.DAYS, BigDecimal.ONE, Set.of("many", "few"));

        // Then
        assertEquals(List.of("MANY TOTAL 9", "FEW TOTAL null", "M OF_MANY 1", "M OF_BOTH null"),
                shown(new Showing(List.of(section), false), section));
        assertEquals(List.of("MANY TOTAL 9", "FEW TOTAL 2", "M OF_MANY 1", "M OF_BOTH 1"),
                shown(new Showing(List.of(section), true), section));
    }

    /** Five were not reached in time, one of whom was reached at all: the median would be that person's number of days. */
    @Test
    void aMeasureOfAFewIsNotShownWhateverItFollowsFrom() {
        Section section = new Section("a").total("many", "MANY", 9)
                .measureOf(1, "M", "OF_ONE", Unit.DAYS, BigDecimal.ONE, Set.of("many"))
                .measureOf(5, "M", "OF_FIVE", Unit.DAYS, BigDecimal.ONE, Set.of("many"));
        assertEquals(List.of("MANY TOTAL 9", "M OF_ONE null", "M OF_FIVE 1"),
                shown(new Showing(List.of(section), false), section));
        assertEquals(List.of("MANY TOTAL 9", "M OF_ONE 1", "M OF_FIVE 1"),
                shown(new Showing(List.of(section), true), section));
    }

    /** Else its absence would tell that a hidden count is nought. */
    @Test
    void thatThereIsNothingToMeasureIsNotToldOfAHiddenCount() {
        Section section = new Section("a").total("few", "FEW", 2).total("many", "MANY", 9)
                .measure("M", "OF_FEW", Unit.DAYS, null, Set.of("few"))
                .measure("M", "OF_MANY", Unit.DAYS, null, Set.of("many"));
        assertEquals(List.of("FEW TOTAL null", "MANY TOTAL 9", "M OF_FEW null"),
                shown(new Showing(List.of(section), false), section));
        assertEquals(List.of("FEW TOTAL 2", "MANY TOTAL 9"), shown(new Showing(List.of(section), true), section));
    }

    private static Map<String, Long> counts(String first, long many, String second, long few) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put(first, many);
        counts.put(second, few);
        return counts;
    }

    private static List<String> shown(Showing showing, Section section) {
        return section.lines().stream().filter(line -> showing.isListed(section, line))
                .map(line -> line.dimension() + " " + line.value() + " " + showing.figure(line)).toList();
    }
}
