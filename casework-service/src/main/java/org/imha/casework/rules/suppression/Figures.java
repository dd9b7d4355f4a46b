package org.imha.casework.rules.suppression;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The counts of one report and how they add up.
 *
 * @param counts by name; none is negative
 */
public record Figures(Map<String, Long> counts, List<Sum> sums) {

    /** Counts from here to {@link #LARGEST_SMALL} are small. None is no person, and so may be shown. */
    public static final long SMALLEST = 1;
    public static final long LARGEST_SMALL = 4;

    /** @throws IllegalArgumentException when the sums do not hold: what is shown must add up */
    public Figures {
        counts = Map.copyOf(counts);
        sums = List.copyOf(sums);
        for (Sum sum : sums) {
            if (!holds(sum, counts)) {
                throw new IllegalArgumentException("The parts do not add up to " + sum.whole());
            }
        }
    }

    private static boolean holds(Sum sum, Map<String, Long> counts) {
        return sum.all().allMatch(counts::containsKey)
                && counts.get(sum.whole()) == sum.known() + sum.parts().stream().mapToLong(counts::get).sum();
    }

    /** Those that must not be shown. */
    public Set<String> hidden() {
        return new Suppression(this).hidden();
    }

    Set<String> small() {
        return counts.keySet().stream().filter(this::isSmall).collect(Collectors.toSet());
    }

    boolean isSmall(String figure) {
        return isSmall(counts.get(figure));
    }

    public static boolean isSmall(long count) {
        return count >= SMALLEST && count <= LARGEST_SMALL;
    }
}
