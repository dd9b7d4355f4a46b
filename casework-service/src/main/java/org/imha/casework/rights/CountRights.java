package org.imha.casework.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.imha.casework.rules.calendar.LondonTime;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;

/** Counts in the database, each kind of record by the index of its time. */
@ApplicationScoped
class CountRights {

    static final String PRIVACY = "PRIVACY ";

    private static final String COUNTS = """
            SELECT hospital_ods_code, ward, outcome AS what, count(*) AS n FROM visit_attempt
            WHERE arrived_at >= :from AND arrived_at < :to GROUP BY 1, 2, 3
            UNION ALL
            SELECT hospital_ods_code, ward, 'REFUSAL_OPEN', count(*) FROM visit_attempt
            WHERE arrived_at >= :from AND arrived_at < :to AND outcome = 'ACCESS_REFUSED' AND resolution_how IS NULL GROUP BY 1, 2
            UNION ALL
            SELECT hospital_ods_code, ward, 'DAYS_LOST', sum(resolution_days_lost) FROM visit_attempt
            WHERE arrived_at >= :from AND arrived_at < :to AND resolution_how IS NOT NULL GROUP BY 1, 2
            UNION ALL
            SELECT hospital_ods_code, ward, 'PRIVACY ' || departure_reason, count(*) FROM visit_attempt
            WHERE arrived_at >= :from AND arrived_at < :to AND departure_reason IS NOT NULL GROUP BY 1, 2, 3
            UNION ALL
            SELECT hospital_ods_code, ward, status, count(*) FROM meeting
            WHERE scheduled_at >= :from AND scheduled_at < :to AND status IN ('EXCLUDED', 'NOT_TOLD') GROUP BY 1, 2, 3
            UNION ALL
            SELECT hospital_ods_code, ward, 'INTERVIEW_REFUSED', count(*) FROM professional_interview
            WHERE requested_on >= :first AND requested_on <= :last AND status = 'REFUSED' GROUP BY 1, 2
            ORDER BY 1, 2""";

    private final EntityManager entityManager;
    private final AccessLog accessLog;

    CountRights(EntityManager entityManager, AccessLog accessLog) {
        this.entityManager = entityManager;
        this.accessLog = accessLog;
    }

    private record Place(String hospital, String ward) {
    }

    @Transactional
    RightsByWard byWard(LocalDate from, LocalDate to, Caller caller) {
        Map<Place, Map<String, Long>> counts = new LinkedHashMap<>();
        for (Tuple row : counted(from, to)) {
            counts.computeIfAbsent(new Place(row.get(0, String.class), row.get(1, String.class)), ward -> new HashMap<>())
                    .put(row.get(2, String.class), row.get(3, Number.class).longValue());
        }
        accessLog.permitted(caller, Access.of(Access.Action.READ, "rights-by-ward"));
        List<WardRights> wards = new ArrayList<>();
        counts.forEach((place, what) -> wards.add(WardRights.of(place.hospital(), place.ward(), what)));
        return new RightsByWard(from, to, wards);
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> counted(LocalDate from, LocalDate to) {
        return entityManager.createNativeQuery(COUNTS, Tuple.class)
                .setParameter("from", LondonTime.startOf(from))
                .setParameter("to", LondonTime.startOf(to.plusDays(1)))
                .setParameter("first", from).setParameter("last", to).getResultList();
    }
}
