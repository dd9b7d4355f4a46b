package org.imha.casework.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.imha.casework.report.section.Section;
import org.imha.casework.report.section.Section.Line;
import org.imha.casework.report.section.Section.Link;
import org.imha.casework.rules.suppression.Figures;
import org.imha.casework.rules.suppression.Sum;

/** What of the counted sections is shown: small counts are looked for through all of them together. */
class Showing {

    private final List<Section> sections;
    private final Map<String, Long> counts = new TreeMap<>();
    private final Set<String> hidden;
    private final boolean exact;

    Showing(List<Section> sections, boolean exact) {
        this.sections = sections;
        sections.forEach(section -> counts.putAll(section.counts()));
        Figures figures = new Figures(counts, sums());
        this.hidden = exact ? Set.of() : withCrossings(figures.hidden());
        this.exact = exact;
    }

    private Set<String> withCrossings(Set<String> figures) {
        return Stream.concat(figures.stream(), sections.stream().flatMap(section -> section.crossings().stream())
                .flatMap(crossing -> crossing.hiddenBeside(figures).stream())).collect(Collectors.toSet());
    }

    private List<Sum> sums() {
        Stream<Sum> within = sections.stream()
                .flatMap(section -> Stream.concat(section.sums().stream(), section.crossSums().stream()));
        Stream<Sum> across = sections.stream().flatMap(section -> section.links().stream())
                .filter(link -> counts.containsKey(link.whole()) && counts.keySet().containsAll(link.parts())).map(this::sum);
        return Stream.concat(within, across).toList();
    }

    private Sum sum(Link link) {
        return new Sum(link.whole(), link.parts(),
                counts.get(link.whole()) - link.parts().stream().mapToLong(counts::get).sum());
    }

    List<Section> sections() {
        return sections;
    }

    /** Null when it is not shown. */
    BigDecimal figure(Line line) {
        if (line.figure() == null) {
            return isHidden(line) ? null : line.measured();
        }
        return hidden.contains(line.figure()) ? null : BigDecimal.valueOf(counts.get(line.figure()));
    }

    private boolean isHidden(Line line) {
        boolean ofAFew = !exact && Figures.isSmall(line.people());
        return ofAFew || line.basedOn().stream().anyMatch(hidden::contains);
    }

    /**
     * Where no list says which values there are, those of a table that is hidden altogether would tell that there is somebody.
     * So would what is measured of them. That there is nothing to measure would tell that a hidden count is nought.
     */
    boolean isListed(Section section, Line line) {
        if (line.figure() == null && line.measured() == null && !isHidden(line)) {
            return false;
        }
        return Stream.concat(Stream.ofNullable(line.figure()), line.basedOn().stream())
                .allMatch(figure -> isListed(section, figure));
    }

    private boolean isListed(Section section, String figure) {
        return !hidden.contains(figure) || !section.hasOpenList(figure)
                || section.sums().stream().filter(sum -> sum.parts().contains(figure))
                        .noneMatch(sum -> hidden.containsAll(sum.parts()));
    }
}
