package org.imha.casework.rules.suppression;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * Figures that stand beside tables of others, group by group, and are the same people but for some: taken from each other they
 * tell of the rest. Ranges do not say all that a reader concludes where tables cross, so these are shown table by table, all
 * of it or nothing: where none of its groups, and nothing that it leaves over of the other, is small; and no table where one
 * that is hidden could be narrowed down from the totals.
 *
 * @param name of all of them together, and of their total
 * @param whole the figure that the other tables break down
 * @param tables by dimension; each has everybody
 */
public record Crossing(String name, String whole, Map<String, List<Group>> tables) {

    /**
     * A group: the figure that the other table has of it is {@code shared} + {@code others}, the one beside it is
     * {@code shared} + {@code added}.
     */
    public record Group(String figure, long shared, long others, long added) {

        private LongStream counts() {
            return LongStream.of(shared, others, added, shared + added);
        }
    }

    /** The name by which a table is hidden. */
    public String table(String dimension) {
        return name + "/" + dimension;
    }

    /** @param hidden figures that are not shown for other reasons */
    public Set<String> hiddenBeside(Set<String> hidden) {
        Set<String> beside = new HashSet<>();
        tables.forEach((dimension, groups) -> {
            if (groups.stream().anyMatch(group -> hidden.contains(group.figure()) || hasSmall(group))) {
                beside.add(table(dimension));
            }
        });
        Group all = new Group(whole, sum(0), sum(1), sum(2));
        boolean told = tables.entrySet().stream().filter(table -> beside.contains(table(table.getKey())))
                .flatMap(table -> table.getValue().stream()).anyMatch(group -> isNarrowed(group, all));
        if (hidden.contains(whole) || hasSmall(all) || told) {
            beside.add(name);
            tables.keySet().forEach(dimension -> beside.add(table(dimension)));
        }
        return beside;
    }

    private static boolean hasSmall(Group group) {
        return group.counts().anyMatch(Figures::isSmall);
    }

    /**
     * Whoever knows the totals knows the least and the most that a group can have of either: it must leave every small count.
     */
    private static boolean isNarrowed(Group group, Group all) {
        long size = group.shared() + group.others();
        return isNarrowed(group.shared(), size - all.others(), Math.min(size, all.shared()))
                || isNarrowed(group.others(), size - all.shared(), Math.min(size, all.others()))
                || isNarrowed(group.added(), 0, all.added());
    }

    private static boolean isNarrowed(long count, long least, long most) {
        return Figures.isSmall(count) && (least > Figures.SMALLEST || most < Figures.LARGEST_SMALL);
    }

    /** Any table has everybody. */
    private long sum(int which) {
        return tables.values().stream().limit(1).flatMap(Collection::stream)
                .mapToLong(group -> group.counts().skip(which).findFirst().orElseThrow()).sum();
    }
}
