package org.imha.casework.report.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.imha.casework.report.section.ReferralNumbers;
import org.imha.casework.report.section.ReferralNumbers.Group;
import org.imha.casework.report.section.ReferralNumbers.Number;
import org.imha.casework.report.section.ReportScope;
import org.imha.casework.report.section.Section;
import org.imha.casework.rules.suppression.Crossing;
import org.imha.casework.rules.suppression.EveryCount;
import org.imha.casework.rules.suppression.Figures;
import org.imha.casework.rules.suppression.Sum;
import org.imha.kernel.web.QueryPeriod;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Who is eligible, beside who was referred: tables that cross each other, so that a reader may take lines of one from lines of
 * another. What such a reader can tell is solved a second way, by going through every count that is possible.
 */
class UptakeSuppressionTest {

    private static final QueryPeriod QUARTER = new QueryPeriod(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-03-31"));
    private static final String BESIDE = "beside ";
    private static final List<String> SECTIONS = List.of("SECTION_2", "CTO", "INFORMAL");
    private static final List<String> AGES = List.of("UNDER_18", "18_TO_64");
    private static final List<String> DISABLED = List.of("YES", "NOT_ASKED");

    /** Somebody of whom the report is told, and how. */
    private record Known(String section, String age, String disabled, boolean referred, boolean qualifies, boolean met) {

        boolean isIn(String dimension, String value) {
            return switch (dimension) {
                case "SECTION_GROUP" -> section.equals(value);
                case "AGE_GROUP" -> age.equals(value);
                default -> disabled.equals(value);
            };
        }
    }

    @Property(tries = 150)
    void noSmallCountOfAGroupIsShownOrFollowsFromWhatIsShown(@ForAll("people") List<Known> people) {
        // Given
        List<Section> sections = sections(numbers(people));
        Figures shownElsewhere = figures(sections);
        Set<String> hidden = new HashSet<>(shownElsewhere.hidden());

        // When
        hidden.addAll(crossing(sections).hiddenBeside(Set.copyOf(hidden)));

        // Then
        Figures all = withEligible(shownElsewhere, crossing(sections));
        Set<String> seen = all.counts().keySet().stream().filter(figure -> isSeen(figure, hidden)).collect(Collectors.toSet());
        Set<String> notNone = new HashSet<>(shownElsewhere.counts().keySet());
        notNone.removeAll(seen);
        shownElsewhere.sums().stream().filter(sum -> hidden.containsAll(sum.parts()))
                .forEach(sum -> notNone.removeAll(sum.parts()));
        EveryCount reader = new EveryCount(all, seen, notNone);
        all.counts().forEach((figure, count) -> {
            if (Figures.isSmall(count)) {
                assertEquals(List.of(1, 2, 3, 4),
                        IntStream.rangeClosed(1, 4).filter(other -> reader.canBe(figure, other)).boxed().toList(),
                        figure + " of " + people);
            }
        });
    }

    /** Five times as many: nobody is few, or one of a few that are left over. */
    @Property(tries = 50)
    void whereNobodyIsFewEverythingIsShown(@ForAll("people") List<Known> people) {
        List<Known> many = Stream.generate(() -> people).limit(5).flatMap(List::stream).toList();
        List<Section> sections = sections(numbers(many));
        assertEquals(Set.of(), figures(sections).hidden());
        assertEquals(Set.of(), crossing(sections).hiddenBeside(Set.of()));
    }

    /** What no line shows begins with a plus. */
    private static boolean isSeen(String figure, Set<String> hidden) {
        String table = figure.substring(Math.min(figure.length(), BESIDE.length())).replaceFirst("(eligible/[^/]+)/.*", "$1")
                .replace("eligible/KNOWN_BY", "eligible");
        return !figure.startsWith("+") && !hidden.contains(figure) && !(figure.startsWith(BESIDE) && hidden.contains(table));
    }

    /** All figures and sums together, as somebody who reckons with them sees them. */
    private static Figures withEligible(Figures figures, Crossing crossing) {
        Map<String, Long> counts = new HashMap<>(figures.counts());
        List<Sum> sums = new ArrayList<>(figures.sums());
        crossing.tables().forEach((dimension, groups) -> {
            for (Crossing.Group group : groups) {
                String eligible = BESIDE + crossing.table(dimension) + "/" + group.figure();
                put(counts, group.shared(), "+shared", group.figure());
                put(counts, group.others(), "+others", group.figure());
                put(counts, group.added(), "+added", group.figure());
                counts.put(eligible, group.shared() + group.added());
                sums.add(Sum.of(group.figure(), List.of("+shared" + group.figure(), "+others" + group.figure())));
                sums.add(Sum.of(eligible, List.of("+shared" + group.figure(), "+added" + group.figure())));
            }
            sums.add(Sum.of("+shared", names("+shared", groups)));
            sums.add(Sum.of("+others", names("+others", groups)));
            sums.add(Sum.of("+added", names("+added", groups)));
            sums.add(Sum.of(BESIDE + "eligible", names(BESIDE + crossing.table(dimension) + "/", groups)));
        });
        List<Crossing.Group> any = crossing.tables().get("AGE_GROUP");
        put(counts, any.stream().mapToLong(Crossing.Group::shared).sum(), "+shared", "");
        put(counts, any.stream().mapToLong(Crossing.Group::others).sum(), "+others", "");
        put(counts, any.stream().mapToLong(Crossing.Group::added).sum(), "+added", "");
        put(counts, counts.get("+shared") + counts.get("+added"), BESIDE, "eligible");
        put(counts, counts.get("+shared"), BESIDE, "eligible/KNOWN_BY/REFERRAL");
        sums.add(Sum.of(BESIDE + "eligible/KNOWN_BY/REFERRAL", List.of("+shared")));
        sums.add(Sum.of("referrals", List.of("+shared", "+others")));
        sums.add(Sum.of(BESIDE + "eligible", List.of("+shared", "+added")));
        return new Figures(counts, sums);
    }

    private static void put(Map<String, Long> counts, long count, String before, String figure) {
        counts.put(before + figure, count);
    }

    private static List<String> names(String before, List<Crossing.Group> groups) {
        return groups.stream().map(group -> before + group.figure()).toList();
    }

    private static Crossing crossing(List<Section> sections) {
        return sections.getLast().crossings().getFirst();
    }

    @Provide
    Arbitrary<List<Known>> people() {
        return Arbitraries.longs().map(seed -> people(new Random(seed)));
    }

    private static List<Known> people(Random random) {
        boolean notifications = random.nextBoolean();
        List<Known> people = new ArrayList<>();
        int number = random.nextInt(30);
        for (int at = 0; at < number; at++) {
            boolean referred = !notifications || random.nextInt(3) > 0;
            String disabled = referred ? oneOf(DISABLED, random) : "NOT_ASKED";
            people.add(new Known(oneOf(SECTIONS, random), oneOf(AGES, random), disabled, referred,
                    !referred || random.nextInt(4) > 0, referred && random.nextBoolean()));
        }
        return people;
    }

    /** The first is the most frequent. */
    private static String oneOf(List<String> values, Random random) {
        return values.get(Math.min(random.nextInt(values.size()), random.nextInt(values.size())));
    }

    private static ReferralNumbers numbers(List<Known> people) {
        List<Number> counts = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        add("SECTION_GROUP", SECTIONS, people, counts, groups);
        add("AGE_GROUP", AGES, people, counts, groups);
        add("DISABLED", DISABLED, people, counts, groups);
        return new ReferralNumbers(count(people, Known::referred), counts, List.of(), groups);
    }

    private static void add(String dimension, List<String> values, List<Known> people, List<Number> counts,
            List<Group> groups) {
        for (String value : values) {
            List<Known> theirs = people.stream().filter(known -> known.isIn(dimension, value)).toList();
            counts.add(new Number(dimension, value, null, count(theirs, Known::referred)));
            groups.add(new Group(dimension, value, count(theirs, known -> known.referred() && known.qualifies()),
                    count(theirs, known -> !known.referred()), count(theirs, Known::met)));
        }
    }

    private static long count(List<Known> people, Predicate<Known> which) {
        return people.stream().filter(which).count();
    }

    private static List<Section> sections(ReferralNumbers numbers) {
        ReportScope scope = new ReportScope(QUARTER, List.of(), List.of(), Instant.parse("2026-04-02T12:00:00Z"), numbers);
        return List.of(new ReferralsReceived().count(scope), new EqualityOfReferred().count(scope),
                new Uptake().count(scope));
    }

    private static Figures figures(List<Section> sections) {
        return new Figures(
                sections.stream().flatMap(section -> section.counts().entrySet().stream())
                        .collect(Collectors.toMap(count -> count.getKey(), count -> count.getValue())),
                sections.stream().flatMap(section -> Stream.concat(section.sums().stream(), section.crossSums().stream()))
                        .toList());
    }
}
