package org.imha.casework.report.section;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.imha.casework.rules.suppression.Crossing;
import org.imha.casework.rules.suppression.Sum;

/**
 * Tables of one section, while it is counted: figures by name, which of them add up, and the lines that show them. Names of
 * figures hold throughout the report, so that a table may break down a figure of another section.
 */
public final class Section {

    /**
     * A line of a table.
     *
     * @param figure name of the count it shows; null for a measure
     * @param measured null for a count, and where there is nothing to measure
     * @param basedOn counts that a measure follows from: it is shown only with all of them
     * @param people of how many it was measured, where no count says so: of a few it would tell of each; 0 for any other
     */
    public record Line(String dimension, String value, String figure, Unit unit, BigDecimal measured, Set<String> basedOn,
            long people) {
    }

    /**
     * That one figure is another, or others together, but for a few that everybody may know.
     *
     * @param parts of what: not reckoned with when one of them is not counted
     */
    public record Link(String whole, List<String> parts) {
    }

    private final String name;
    private final Map<String, Long> counts = new TreeMap<>();
    private final List<Sum> sums = new ArrayList<>();
    private final List<Sum> crossSums = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Crossing> crossings = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Set<String> open = new TreeSet<>();

    public Section(String name) {
        this.name = name;
    }

    /** A figure that stands for itself, or that tables break down. */
    public Section total(String figure, String dimension, long count) {
        counts.put(figure, count);
        lines.add(new Line(dimension, "TOTAL", figure, Unit.COUNT, null, Set.of(), 0));
        return this;
    }

    /** Breaks a figure down. The parts are named by {@link #part}, and can be broken down further. */
    public Section table(String whole, String dimension, Map<String, Long> parts) {
        return table(whole, dimension, "", parts);
    }

    /** The same where no list says which values there are, such as wards: those that nobody was counted under are not known. */
    public Section openTable(String whole, String dimension, String prefix, Map<String, Long> parts) {
        parts.keySet().forEach(value -> open.add(part(whole, dimension, value)));
        return table(whole, dimension, prefix, parts);
    }

    /** @param prefix what a reader needs to know the values by, such as the hospital of wards */
    private Section table(String whole, String dimension, String prefix, Map<String, Long> parts) {
        parts.forEach((value, count) -> {
            String figure = part(whole, dimension, value);
            counts.put(figure, count);
            lines.add(new Line(dimension, prefix + value, figure, Unit.COUNT, null, Set.of(), 0));
        });
        if (!parts.isEmpty()) {
            sums.add(Sum.of(whole, parts.keySet().stream().map(value -> part(whole, dimension, value)).toList()));
        }
        return this;
    }

    public static String part(String whole, String dimension, String value) {
        return whole + "/" + dimension + "/" + value;
    }

    /** That figures of different tables add up, too: of wards by reason, all wards of one reason. */
    public Section crossSum(String whole, List<String> parts) {
        crossSums.add(Sum.of(whole, parts));
        return this;
    }

    /** @param number null when there is nothing to measure: the line is left out, unless that would tell of a hidden count */
    public Section measure(String dimension, String value, Unit unit, BigDecimal number, Set<String> basedOn) {
        return measureOf(0, dimension, value, unit, number, basedOn);
    }

    /** @param people of how many it was measured, where no count says so */
    public Section measureOf(long people, String dimension, String value, Unit unit, BigDecimal number, Set<String> basedOn) {
        lines.add(new Line(dimension, value, null, unit, number, basedOn, people));
        return this;
    }

    public Section link(String whole, String... parts) {
        links.add(new Link(whole, List.of(parts)));
        return this;
    }

    /** Whose lines are measures that are based on the names of its tables. */
    public Section crossing(Crossing crossing) {
        crossings.add(crossing);
        return this;
    }

    /** Whether this part stands in a table of which no list says which values there are. */
    public boolean hasOpenList(String part) {
        return open.contains(part);
    }

    public String name() {
        return name;
    }

    public Map<String, Long> counts() {
        return counts;
    }

    /** A table each. */
    public List<Sum> sums() {
        return sums;
    }

    public List<Sum> crossSums() {
        return crossSums;
    }

    public List<Link> links() {
        return links;
    }

    public List<Crossing> crossings() {
        return crossings;
    }

    public List<Line> lines() {
        return lines;
    }
}
