package org.imha.casework.report.counting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.report.section.ReferralNumbers.Group;
import org.imha.casework.report.section.ReportScope;
import org.imha.casework.report.section.ReportSection;
import org.imha.casework.report.section.Section;

/**
 * Of each group: who is known to qualify, and who was met for the first time, beside the referrals, which two other sections
 * count by the same groups. Who qualifies and declined qualifies (s.130B(6)).
 */
@ApplicationScoped
class Uptake implements ReportSection {

    private static final String ELIGIBLE = "eligible";
    private static final String MET = "first-met";
    private static final String KNOWN_BY = "KNOWN_BY";
    private static final String QUALIFYING = Section.part(ELIGIBLE, KNOWN_BY, "REFERRAL");
    private static final String NOTIFIED = Section.part(ELIGIBLE, KNOWN_BY, "NOTIFICATION");
    private static final String OTHERS = "referrals-without-known-right";
    private static final String SECTION_GROUP = "SECTION_GROUP";
    private static final List<String> DIMENSIONS = Stream
            .concat(Stream.of(SECTION_GROUP, "AGE_GROUP"), EqualityOfReferred.QUESTIONS.stream()).toList();

    @Override
    public Section count(ReportScope scope) {
        List<Group> all = groups(SECTION_GROUP, scope);
        long qualifying = number(all, Group::qualifying);
        long notified = number(all, Group::notified);
        Section section = new Section("uptake").total(ELIGIBLE, "ELIGIBLE", qualifying + notified)
                .table(ELIGIBLE, KNOWN_BY, both("REFERRAL", qualifying, "NOTIFICATION", notified))
                .between(OTHERS, scope.referrals().total() - qualifying)
                .crossSum(ReferralsReceived.REFERRALS, List.of(QUALIFYING, OTHERS))
                .total(MET, "MET", number(all, Group::met));
        DIMENSIONS.stream().filter(dimension -> !groups(dimension, scope).isEmpty())
                .forEach(dimension -> addGroups(section, dimension, scope));
        return section;
    }

    /**
     * The referrals of a group are those who qualify and the others, and who is eligible are those who qualify and who was
     * notified beside them: whatever two of the shown tables leave over is a figure, too, that may be small.
     */
    private static void addGroups(Section section, String dimension, ReportScope scope) {
        List<Group> groups = groups(dimension, scope);
        Map<String, Long> referred = ReferralsReceived.counts(dimension, null, scope);
        section.table(ELIGIBLE, eligible(dimension), by(groups, group -> group.qualifying() + group.notified()));
        if (groups.stream().allMatch(group -> group.met() != null)) {
            section.table(MET, dimension + " MET", by(groups, Group::met));
        }
        for (Group group : groups) {
            String qualifying = Section.part(QUALIFYING, dimension, group.value());
            String others = Section.part(OTHERS, dimension, group.value());
            String notified = Section.part(NOTIFIED, dimension, group.value());
            section.between(qualifying, group.qualifying())
                    .between(others, referred.get(group.value()) - group.qualifying())
                    .between(notified, group.notified())
                    .crossSum(Section.part(ReferralsReceived.REFERRALS, dimension, group.value()), List.of(qualifying, others))
                    .crossSum(Section.part(ELIGIBLE, eligible(dimension), group.value()), List.of(qualifying, notified));
        }
        List.of(QUALIFYING, OTHERS, NOTIFIED).forEach(whole -> section.crossSum(whole,
                groups.stream().map(group -> Section.part(whole, dimension, group.value())).toList()));
    }

    private static String eligible(String dimension) {
        return dimension + " ELIGIBLE";
    }

    private static long number(List<Group> groups, ToLongFunction<Group> number) {
        return groups.stream().mapToLong(number).sum();
    }

    private static List<Group> groups(String dimension, ReportScope scope) {
        return scope.referrals().uptake().stream().filter(group -> group.dimension().equals(dimension)).toList();
    }

    private static Map<String, Long> by(List<Group> groups, ToLongFunction<Group> number) {
        Map<String, Long> counts = new LinkedHashMap<>();
        groups.forEach(group -> counts.put(group.value(), number.applyAsLong(group)));
        return counts;
    }

    private static Map<String, Long> both(String one, long first, String other, long second) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put(one, first);
        counts.put(other, second);
        return counts;
    }
}
