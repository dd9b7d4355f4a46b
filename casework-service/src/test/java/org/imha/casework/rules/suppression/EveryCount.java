package org.imha.casework.rules.suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A reader who goes through every count that each figure may have, however the sums meet: where ranges alone leave it open, one
 * figure after the other is tried out.
 */
public final class EveryCount {

    private static final int MOST = 60;

    private final List<String> names;
    private final List<Sum> sums;
    private final int[] least;
    private final int[] most;

    /** @param seen figures that are shown; @param neverNone of the others, those that are known to be at least one */
    public EveryCount(Figures figures, Set<String> seen, Set<String> neverNone) {
        this.names = List.copyOf(figures.counts().keySet());
        this.sums = figures.sums();
        this.least = new int[names.size()];
        this.most = new int[names.size()];
        for (int at = 0; at < names.size(); at++) {
            int count = figures.counts().get(names.get(at)).intValue();
            least[at] = seen.contains(names.get(at)) ? count : neverNone.contains(names.get(at)) ? 1 : 0;
            most[at] = seen.contains(names.get(at)) ? count : MOST;
        }
    }

    public boolean canBe(String figure, int count) {
        int[] from = least.clone();
        int[] to = most.clone();
        int at = names.indexOf(figure);
        if (count < from[at] || count > to[at]) {
            return false;
        }
        from[at] = count;
        to[at] = count;
        return holds(from, to);
    }

    private boolean holds(int[] from, int[] to) {
        if (!narrowed(from, to)) {
            return false;
        }
        int open = narrowestOpen(from, to);
        if (open < 0) {
            return true;
        }
        for (int count = from[open]; count <= to[open]; count++) {
            int[] nextFrom = from.clone();
            int[] nextTo = to.clone();
            nextFrom[open] = count;
            nextTo[open] = count;
            if (holds(nextFrom, nextTo)) {
                return true;
            }
        }
        return false;
    }

    private static int narrowestOpen(int[] from, int[] to) {
        int found = -1;
        for (int at = 0; at < from.length; at++) {
            if (from[at] < to[at] && (found < 0 || to[at] - from[at] < to[found] - from[found])) {
                found = at;
            }
        }
        return found;
    }

    /** False where the sums cannot hold. */
    private boolean narrowed(int[] from, int[] to) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Sum sum : sums) {
                List<Integer> parts = new ArrayList<>();
                sum.parts().forEach(part -> parts.add(names.indexOf(part)));
                int whole = names.indexOf(sum.whole());
                int low = (int) sum.known() + parts.stream().mapToInt(part -> from[part]).sum();
                int high = (int) sum.known() + parts.stream().mapToInt(part -> to[part]).sum();
                changed |= limit(whole, low, high, from, to);
                for (int part : parts) {
                    changed |= limit(part, from[whole] - (high - to[part]), to[whole] - (low - from[part]), from, to);
                }
                if (from[whole] > to[whole] || parts.stream().anyMatch(part -> from[part] > to[part])) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean limit(int at, int low, int high, int[] from, int[] to) {
        boolean narrower = low > from[at] || high < to[at];
        from[at] = Math.max(from[at], low);
        to[at] = Math.min(to[at], high);
        return narrower && from[at] <= to[at];
    }
}
