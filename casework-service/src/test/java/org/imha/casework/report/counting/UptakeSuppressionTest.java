package org.imha.casework.report.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
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
import org.imha.casework.report.section.Section.Line;
import org.imha.casework.rules.suppression.EveryCount;
import org.imha.casework.rules.suppression.Figures;
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

    @Property(tries = 300)
    void noSmallCountOfAGroupIsShownOrFollowsFromWhatIsShown(@ForAll("people") List<Known> people) {
        // Given
        List<Section> sections = sections(numbers(people));
        Figures figures = figures(sections);
        Set<String> lines = sections.stream().flatMap(section -> section.lines().stream()).map(Line::figure)
                .filter(Objects::nonNull).collect(Collectors.toSet());

        // When
        Set<String> hidden = figures.hidden();

        // Then
        Set<String> seen = new HashSet<>(lines);
        seen.removeAll(hidden);
        Set<String> notNone = new HashSet<>(lines);
        notNone.removeAll(seen);
        figures.sums().stream().filter(sum -> hidden.containsAll(sum.parts())).forEach(sum -> notNone.removeAll(sum.parts()));
        EveryCount reader = new EveryCount(figures, seen, notNone);
        figures.counts().forEach((figure, count) -> {
            if (Figures.isSmall(count)) {
                assertEquals(List.of(1, 2, 3, 4),
                        IntStream.rangeClosed(1, 4).filter(other -> reader.canBe(figure, other)).boxed().toList(),
                        figure + " of " + people);
            }
        });
    }

    @Property(tries = 300)
    void thatNobodyIsFewIsNoReasonToHide(@ForAll("people") List<Known> people) {
        List<Known> many = Stream.iterate(people, all -> all).limit(5).flatMap(List::stream).toList();
        assertTrue(figures(sections(numbers(many))).hidden().isEmpty());
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
