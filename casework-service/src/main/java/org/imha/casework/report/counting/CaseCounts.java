package org.imha.casework.report.counting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import org.imha.casework.report.section.ReportScope;

/** Counts what hangs on the cases that a report is about, and what happened at its hospitals. */
@ApplicationScoped
class CaseCounts {

    /**
     * The cases, which questions join, where their person is now; and the records that say where it was themselves. Ward names
     * in capitals, so that one ward is one line.
     */
    private static final String THEIRS = "WITH " + String.join(", ", at("theirs", "case_file"), at("visits", "visit_attempt"),
            at("meetings", "meeting"), at("interviews", "professional_interview"));
    private static final BigDecimal SECONDS_OF_AN_HOUR = BigDecimal.valueOf(3600);

    private final EntityManager entityManager;

    CaseCounts(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    private static String at(String name, String table) {
        return name
                + """
                         AS (SELECT t.*, coalesce(t.hospital_ods_code, 'NOT_KNOWN') || ' '
                                || coalesce(upper(nullif(btrim(t.ward), '')), 'NOT_KNOWN') AS named_ward
                            FROM %s t WHERE CAST(:hospitals AS text) = ''
                                OR EXISTS (SELECT 1 FROM unnest(string_to_array(:hospitals, ',')) AS h WHERE starts_with(t.hospital_ods_code, h)))
                        """
                        .formatted(table);
    }

    /**
     * @param sql answers rows of a value and a count; may name the cases {@code theirs}, the {@code visits}, {@code meetings}
     *        and
     *        {@code interviews}, the instants since and until, and the days first and last
     */
    Map<String, Long> by(String sql, ReportScope scope) {
        Map<String, Long> counts = new LinkedHashMap<>();
        rows(sql, scope).forEach(row -> counts.merge((String) row[0], ((Number) row[1]).longValue(), Long::sum));
        return counts;
    }

    /** The same with a nought for each known value that was not found. */
    <E extends Enum<E>> Map<String, Long> by(Class<E> known, String sql, ReportScope scope) {
        return by(Stream.of(known.getEnumConstants()).map(Enum::name).toList(), sql, scope);
    }

    Map<String, Long> by(List<String> known, String sql, ReportScope scope) {
        Map<String, Long> counts = new LinkedHashMap<>();
        known.forEach(value -> counts.put(value, 0L));
        counts.putAll(by(sql, scope));
        return counts;
    }

    /**
     * @param seconds of one record, may be null
     * @param records where they are from
     */
    long seconds(String seconds, String records, ReportScope scope) {
        return by("SELECT 'SECONDS', coalesce(sum(" + seconds + "), 0) " + records, scope).get("SECONDS");
    }

    static BigDecimal hours(long seconds) {
        return BigDecimal.valueOf(seconds).divide(SECONDS_OF_AN_HOUR, 2, RoundingMode.HALF_UP);
    }

    /** Rows of more than two columns. */
    @SuppressWarnings("unchecked")
    List<Object[]> rows(String sql, ReportScope scope) {
        Query query = entityManager.createNativeQuery(THEIRS + sql).setParameter("hospitals",
                String.join(",", scope.hospitals()));
        if (sql.contains(":since")) {
            query.setParameter("since", scope.period().since());
        }
        if (sql.contains(":until")) {
            query.setParameter("until", scope.period().until());
        }
        if (sql.contains(":first")) {
            query.setParameter("first", scope.period().from()).setParameter("last", scope.period().to());
        }
        return query.getResultList();
    }

    static long total(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
