package org.imha.casework.report.counting;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.report.section.ReferralNumbers.Group;
import org.imha.casework.report.section.ReportScope;
import org.imha.casework.report.section.ReportSection;
import org.imha.casework.report.section.Section;
import org.imha.casework.report.section.Unit;
import org.imha.casework.rules.suppression.Crossing;

/**
 * Of each group: who is known to qualify, and who was met for the first time, beside the referrals, which two other sections
 * count by the same groups. Who qualifies and declined qualifies (s.130B(6)).
 */
@ApplicationScoped
class Uptake implements ReportSection {

    private static final String ELIGIBLE = "eligible";
    private static final String MET = "first-met";
    private static final String SECTION_GROUP = "SECTION_GROUP";
    private static final List<String> DIMENSIONS = Stream
            .concat(Stream.of(SECTION_GROUP, "AGE_GROUP"), EqualityOfReferred.QUESTIONS.stream()).toList();

    @Override
    public Section count(ReportScope scope) {
        List<Group> all = groups(SECTION_GROUP, scope);
        Section section = new Section("uptake").total(MET, "MET", number(all, Group::met));
        Map<String, List<Crossing.Group>> tables = new LinkedHashMap<>();
        DIMENSIONS.stream().filter(dimension -> !groups(dimension, scope).isEmpty())
                .forEach(dimension -> tables.put(dimension, crossed(dimension, scope)));
        Crossing crossing = new Crossing(ELIGIBLE, ReferralsReceived.REFERRALS, tables);
        show(section, "ELIGIBLE", "TOTAL", number(all, Uptake::eligible), crossing.name());
        show(section, "KNOWN_BY", "REFERRAL", number(all, Group::qualifying), crossing.name());
        show(section, "KNOWN_BY", "NOTIFICATION", number(all, Group::notified), crossing.name());
        tables.keySet().forEach(dimension -> addGroups(section, groups(dimension, scope), crossing.table(dimension)));
        return section.crossing(crossing);
    }

    private static void addGroups(Section section, List<Group> groups, String table) {
        groups.forEach(group -> show(section, group.dimension() + " ELIGIBLE", group.value(), eligible(group), table));
        if (groups.stream().allMatch(group -> group.met() != null)) {
            Map<String, Long> met = new LinkedHashMap<>();
            groups.forEach(group -> met.put(group.value(), group.met()));
            section.table(MET, groups.getFirst().dimension() + " MET", met);
        }
    }

    private static void show(Section section, String dimension, String value, long number, String hiddenWith) {
        section.measure(dimension, value, Unit.COUNT, BigDecimal.valueOf(number), Set.of(hiddenWith));
    }

    /** Who qualifies is part of the referrals and of the eligible; the others were referred, the notified are eligible. */
    private static List<Crossing.Group> crossed(String dimension, ReportScope scope) {
        Map<String, Long> referred = ReferralsReceived.counts(dimension, null, scope);
        return groups(dimension, scope).stream()
                .map(group -> new Crossing.Group(Section.part(ReferralsReceived.REFERRALS, dimension, group.value()),
                        group.qualifying(), referred.get(group.value()) - group.qualifying(), group.notified()))
                .toList();
    }

    private static List<Group> groups(String dimension, ReportScope scope) {
        return scope.referrals().uptake().stream().filter(group -> group.dimension().equals(dimension)).toList();
    }

    private static long eligible(Group group) {
        return group.qualifying() + group.notified();
    }

    private static long number(List<Group> groups, ToLongFunction<Group> number) {
        return groups.stream().mapToLong(number).sum();
    }
}
