package org.imha.casework.rules.suppression;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Hides the small counts, and as many others as it takes that a reader can exclude none of the small counts for any of them,
 * and can work out nothing else that is hidden. The same figures always give the same answer.
 */
final class Suppression {

    private final Figures figures;
    private final Set<String> hidden;
    private final Set<String> beyondHelp = new HashSet<>();

    Suppression(Figures figures) {
        this.figures = figures;
        this.hidden = new HashSet<>(figures.small());
    }

    /** Ends: each turn hides more, or finds that nothing is left to hide around a figure. */
    Set<String> hidden() {
        List<String> told = toldTooMuchOf();
        while (!told.isEmpty()) {
            if (!hideOnePartBeside(told) && !hideMoreAround(told.getFirst())) {
                beyondHelp.add(told.getFirst());
            }
            told = toldTooMuchOf();
        }
        return Set.copyOf(hidden);
    }

    /** Those of which too much is told, by name. */
    private List<String> toldTooMuchOf() {
        Map<String, Range> ranges = Conclusions.from(figures, hidden);
        return hidden.stream().filter(figure -> !beyondHelp.contains(figure)).filter(figure -> figures.isSmall(figure)
                ? !ranges.get(figure).hidesSmallCounts()
                : ranges.get(figure).isExact()).sorted().toList();
    }

    /** That costs least: where one part will do, neither noughts nor totals are hidden. */
    private boolean hideOnePartBeside(List<String> told) {
        Optional<String> part = told.stream().map(figure -> onePart(figure, around(Set.of(figure), Set.of())))
                .flatMap(Optional::stream).findFirst();
        part.ifPresent(hidden::add);
        return part.isPresent();
    }

    /** In its own sums first; then in those that these meet, and so on, until everything that hangs together is hidden. */
    private boolean hideMoreAround(String figure) {
        Set<Sum> seen = new HashSet<>();
        List<Sum> ring = around(Set.of(figure), seen);
        while (!ring.isEmpty()) {
            Collection<String> more = more(figure, ring);
            if (!more.isEmpty()) {
                return hidden.addAll(more);
            }
            seen.addAll(ring);
            ring = around(ring.stream().flatMap(Sum::all).toList(), seen);
        }
        return false;
    }

    private List<Sum> around(Collection<String> names, Set<Sum> seen) {
        return figures.sums().stream().filter(sum -> !seen.contains(sum) && sum.all().anyMatch(names::contains)).toList();
    }

    /** The smallest other part, for the least is lost with it; then the noughts, all at once; then the whole. */
    private Collection<String> more(String figure, List<Sum> ring) {
        return onePart(figure, ring).<Collection<String>> map(List::of).or(() -> noughts(ring))
                .orElseGet(() -> shown(ring.stream().map(Sum::whole)).limit(1).toList());
    }

    private Optional<String> onePart(String figure, List<Sum> ring) {
        return ring.stream().sorted(comparing(this::hiddenParts).thenComparing(sum -> sum.whole().equals(figure)))
                .map(sum -> smallestShown(sum.parts())).flatMap(Optional::stream).findFirst();
    }

    private long hiddenParts(Sum sum) {
        return sum.parts().stream().filter(hidden::contains).count();
    }

    /** No nought: hidden alone it would only be taken for a count. */
    private Optional<String> smallestShown(List<String> parts) {
        return shown(parts.stream()).filter(part -> figures.counts().get(part) > 0)
                .min(comparing((String part) -> figures.counts().get(part)).thenComparing(part -> part));
    }

    private Optional<Collection<String>> noughts(List<Sum> ring) {
        return ring.stream().map(sum -> shown(sum.parts().stream()).toList()).filter(parts -> !parts.isEmpty())
                .<Collection<String>> map(parts -> parts).findFirst();
    }

    private Stream<String> shown(Stream<String> names) {
        return names.filter(figure -> !hidden.contains(figure));
    }
}
