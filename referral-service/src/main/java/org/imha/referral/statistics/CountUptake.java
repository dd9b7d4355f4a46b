package org.imha.referral.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.referral.model.notified.NotificationForm.Head;
import org.imha.referral.model.worklist.SectionGroup;
import org.imha.referral.statistics.ReferralStatistics.Count;
import org.imha.referral.statistics.ReferralStatistics.UptakeOfGroup;

/**
 * Counts who is known to qualify and who was met, group by group. What people answered about themselves never leaves this
 * service but as a number, and of fewer than five who are named not even so: that would be to ask about each.
 */
@ApplicationScoped
class CountUptake {

    private static final long ENOUGH = 5;
    private static final String NOT_ASKED = "NOT_ASKED";
    private static final String BIRTH = "n.form -> 'person' -> 'dateOfBirth'";
    private static final String HEAD = "n.form -> 'qualifying' ->> 'head'";

    private final ReferralRows rows;

    CountUptake(ReferralRows rows) {
        this.rows = rows;
    }

    /**
     * In the transaction of the statistics.
     *
     * @param received what was found there by each dimension
     */
    List<UptakeOfGroup> count(Asked asked, Map<Dimension, List<Object[]>> received) {
        boolean enough = asked.met() != null && found(asked) >= ENOUGH;
        Map<String, Long> heads = numbers(rows.notified(HEAD, asked), 1);
        Map<String, Long> ages = numbers(rows.notified(Dimension.ageGroup(BIRTH, "n.created_at"), asked), 1);
        return Dimension.ofUptake().flatMap(by -> {
            boolean withMet = asked.met() != null && (enough || !by.isAnswered());
            Map<String, Long> met = withMet ? numbers(rows.met(by, asked), 1) : null;
            return groups(by, received.get(by), by == Dimension.AGE_GROUP ? ages : notified(by, heads), met);
        }).toList();
    }

    private long found(Asked asked) {
        return numbers(rows.met(Dimension.SECTION_GROUP, asked), 1).values().stream().mapToLong(Long::longValue).sum();
    }

    /** @param met null where nothing is told of them */
    private static Stream<UptakeOfGroup> groups(Dimension by, List<Object[]> received, Map<String, Long> notified,
            Map<String, Long> met) {
        Map<String, Long> qualifying = numbers(received, 3);
        return by.counts(received).map(Count::value).map(value -> new UptakeOfGroup(by, value,
                qualifying.getOrDefault(value, 0L), notified.getOrDefault(value, 0L),
                met == null ? null : met.getOrDefault(value, 0L)));
    }

    /** A notification carries the least: the head under which somebody qualifies, and no answer to any question. */
    private static Map<String, Long> notified(Dimension by, Map<String, Long> heads) {
        Map<String, Long> groups = new HashMap<>();
        heads.forEach((head, number) -> groups.merge(
                by == Dimension.SECTION_GROUP ? groupOf(Head.valueOf(head)).name() : NOT_ASKED, number, Long::sum));
        return groups;
    }

    /** That somebody is detained does not say under which section. */
    private static SectionGroup groupOf(Head head) {
        return switch (head) {
            case LIABLE_TO_BE_DETAINED -> SectionGroup.NOT_KNOWN;
            case GUARDIANSHIP -> SectionGroup.GUARDIANSHIP;
            case COMMUNITY_PATIENT -> SectionGroup.CTO;
            case TREATMENT_S57, TREATMENT_S58A -> SectionGroup.TREATMENT_ONLY;
            case INFORMAL_INPATIENT -> SectionGroup.INFORMAL;
        };
    }

    private static Map<String, Long> numbers(List<Object[]> found, int column) {
        Map<String, Long> numbers = new HashMap<>();
        found.forEach(row -> numbers.put((String) row[0], ((Number) row[column]).longValue()));
        return numbers;
    }
}
