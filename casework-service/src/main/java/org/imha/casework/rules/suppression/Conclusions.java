package org.imha.casework.rules.suppression;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a reader who can reckon concludes about the hidden figures from those that are shown.
 * <p>
 * The reader knows that noughts are shown, so that what is hidden is at least one; unless no part of a sum is shown, for then
 * its noughts are hidden with the rest. Each sum is gone through until no range becomes narrower. As long as sums meet in one
 * figure only, as those of tables within tables do, the ranges are the narrowest there are.
 */
final class Conclusions {

    private final Figures figures;
    private final Map<String, Range> ranges = new HashMap<>();

    private Conclusions(Figures figures) {
        this.figures = figures;
    }

    static Map<String, Range> from(Figures figures, Set<String> hidden) {
        Conclusions conclusions = new Conclusions(figures);
        conclusions.begin(hidden);
        boolean narrower = true;
        while (narrower) {
            narrower = false;
            for (Sum sum : figures.sums()) {
                narrower |= conclusions.reckon(sum);
            }
        }
        return conclusions.ranges;
    }

    private void begin(Set<String> hidden) {
        Set<String> maybeNone = figures.sums().stream().filter(sum -> hidden.containsAll(sum.parts()))
                .flatMap(sum -> sum.parts().stream()).collect(Collectors.toSet());
        figures.counts().forEach((figure, count) -> ranges.put(figure,
                hidden.contains(figure) ? Range.from(maybeNone.contains(figure) ? 0 : 1) : Range.exactly(count)));
    }

    private boolean reckon(Sum sum) {
        long least = sum.known() + sum.parts().stream().mapToLong(part -> ranges.get(part).atLeast()).sum();
        long most = sum.known() + sum.parts().stream().mapToLong(part -> ranges.get(part).atMost()).sum();
        boolean narrower = narrow(sum.whole(), least, most);
        Range whole = ranges.get(sum.whole());
        for (String part : sum.parts()) {
            Range known = ranges.get(part);
            narrower |= narrow(part, whole.atLeast() - (most - known.atMost()), whole.atMost() - (least - known.atLeast()));
        }
        return narrower;
    }

    private boolean narrow(String figure, long least, long most) {
        Range before = ranges.get(figure);
        // Limits that come from "no limit" are none.
        Range after = before.and(least, most >= Range.NO_LIMIT / 2 ? Range.NO_LIMIT : most);
        ranges.put(figure, after);
        return !after.equals(before);
    }
}
