package org.imha.casework.rules.suppression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What holds for any report: tables that share a total, tables within a figure of a table, and a total that is a figure of
 * another table but for a number that everybody knows. What a reader can tell is solved a second way here, by going through
 * every count that is possible.
 */
class SuppressionPropertiesTest {

    @Property(tries = 2000)
    void noSmallCountIsShown(@ForAll("reports") Figures figures) {
        Set<String> hidden = figures.hidden();
        figures.counts().forEach((figure, count) -> assertTrue(count == 0 || count > 4 || hidden.contains(figure)));
    }

    @Property(tries = 2000)
    void aHiddenSmallCountCouldBeAnyOfThem(@ForAll("reports") Figures figures) {
        Set<String> hidden = figures.hidden();
        for (String small : figures.small()) {
            for (int count = 1; count <= 4; count++) {
                assertTrue(new Reader(figures, hidden).canImagine(small, count), small + " cannot be " + count);
            }
        }
    }

    @Property(tries = 2000)
    void nothingThatIsHiddenCanBeWorkedOut(@ForAll("reports") Figures figures) {
        Set<String> hidden = figures.hidden();
        Reader reader = new Reader(figures, hidden);
        for (String figure : hidden) {
            long imaginable = IntStream.rangeClosed(0, Reader.MOST)
                    .filter(count -> reader.canImagine(figure, count)).limit(2).count();
            assertEquals(2, imaginable, figure + " can be worked out");
        }
    }

    @Property
    void nothingIsHiddenWithoutNeed(@ForAll("reports") Figures figures) {
        assertEquals(figures.small().isEmpty(), figures.hidden().isEmpty());
    }

    @Property
    void isAlwaysTheSame(@ForAll("reports") Figures figures) {
        assertEquals(figures.hidden(), new Figures(figures.counts(), figures.sums()).hidden());
        assertFalse(figures.counts().isEmpty());
    }

    @Provide
    Arbitrary<Figures> reports() {
        return Arbitraries.longs().map(seed -> new Reports(new Random(seed)).next());
    }

    /** Reports of every shape, with many small counts and noughts. */
    private static final class Reports {
        private final Random random;
        private final Map<String, Long> counts = new HashMap<>();
        private final List<Sum> sums = new ArrayList<>();

        Reports(Random random) {
            this.random = random;
        }

        Figures next() {
            split("a", random.nextInt(40), 0);
            if (random.nextBoolean()) {
                continueElsewhere();
            }
            return new Figures(counts, sums);
        }

        private void split(String whole, long count, int depth) {
            counts.put(whole, count);
            int tables = depth == 0 ? 1 + random.nextInt(3) : depth == 1 ? random.nextInt(2) : 0;
            for (int table = 0; table < tables; table++) {
                List<String> parts = new ArrayList<>();
                long left = count;
                int size = 1 + random.nextInt(4);
                for (int part = 0; part < size; part++) {
                    String name = whole + "." + table + part;
                    long share = part == size - 1 ? left : Math.min(left, random.nextInt(random.nextBoolean() ? 6 : 20));
                    left -= share;
                    parts.add(name);
                    split(name, share, depth + 1);
                }
                sums.add(Sum.of(whole, parts));
            }
        }

        private void continueElsewhere() {
            Sum first = sums.getFirst();
            String bridge = first.parts().getFirst();
            boolean isBroken = sums.stream().anyMatch(sum -> sum.whole().equals(bridge));
            if (!isBroken && counts.get(bridge) > 0) {
                long known = random.nextInt(2);
                sums.add(new Sum(bridge, List.of("b"), known));
                split("b", counts.get(bridge) - known, 0);
            }
        }
    }

    /** Goes through every count of every figure that agrees with what is shown, from the innermost tables outwards. */
    private static final class Reader {
        static final int MOST = 60;
        private final Figures figures;
        private final Set<String> hidden;

        Reader(Figures figures, Set<String> hidden) {
            this.figures = figures;
            this.hidden = hidden;
        }

        boolean canImagine(String figure, int count) {
            return possible("a", figure, count).stream().findAny().isPresent();
        }

        private BitSet possible(String name, String pinned, int pinnedTo) {
            BitSet possible = alone(name);
            if (name.equals(pinned)) {
                BitSet only = new BitSet();
                only.set(pinnedTo);
                possible.and(only);
            }
            for (Sum sum : figures.sums()) {
                if (sum.whole().equals(name)) {
                    possible.and(added(sum, pinned, pinnedTo));
                }
            }
            return possible;
        }

        private BitSet added(Sum sum, String pinned, int pinnedTo) {
            BitSet reached = new BitSet();
            reached.set((int) sum.known());
            for (String part : sum.parts()) {
                BitSet next = new BitSet();
                BitSet adds = possible(part, pinned, pinnedTo);
                reached.stream().forEach(from -> adds.stream().filter(add -> from + add <= MOST)
                        .forEach(add -> next.set(from + add)));
                reached = next;
            }
            return reached;
        }

        private BitSet alone(String name) {
            BitSet alone = new BitSet();
            if (!hidden.contains(name)) {
                alone.set(figures.counts().get(name).intValue());
            } else {
                boolean noughtsAreHidden = figures.sums().stream()
                        .anyMatch(sum -> sum.parts().contains(name) && hidden.containsAll(sum.parts()));
                alone.set(noughtsAreHidden ? 0 : 1, MOST + 1);
            }
            return alone;
        }
    }
}
