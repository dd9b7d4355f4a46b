package org.imha.casework.report.counting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import org.imha.casework.report.section.ReportScope;

/** Counts what hangs on the cases that a report is about. */
@ApplicationScoped
class CaseCounts {

    /**
     * The cases, which every question joins: where their person is now. Ward names in capitals, so that one ward is one line.
     */
    private static final String THEIRS = """
            WITH theirs AS (
                SELECT c.*, coalesce(c.hospital_ods_code, 'NOT_KNOWN') AS hospital,
                       coalesce(upper(nullif(btrim(c.ward), '')), 'NOT_KNOWN') AS named_ward
                FROM case_file c WHERE CAST(:hospitals AS text) = ''
                    OR EXISTS (SELECT 1 FROM unnest(string_to_array(:hospitals, ',')) AS h WHERE starts_with(c.hospital_ods_code, h)))
            """;

    private final EntityManager entityManager;

    CaseCounts(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @param sql answers rows of a value and a count; may name the cases {@code theirs}, and the instants since and until */
    Map<String, Long> by(String sql, ReportScope scope) {
        Map<String, Long> counts = new LinkedHashMap<>();
        rows(sql, scope).forEach(row -> counts.merge((String) row[0], ((Number) row[1]).longValue(), Long::sum));
        return counts;
    }

    /** The same with a nought for each known value that was not found. */
    <E extends Enum<E>> Map<String, Long> by(Class<E> known, String sql, ReportScope scope) {
        Map<String, Long> counts = new LinkedHashMap<>();
        Stream.of(known.getEnumConstants()).forEach(value -> counts.put(value.name(), 0L));
        counts.putAll(by(sql, scope));
        return counts;
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
        return query.getResultList();
    }

    static long total(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
