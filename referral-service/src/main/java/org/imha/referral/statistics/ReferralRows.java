package org.imha.referral.statistics;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import org.imha.referral.model.ReferralStatus;

/** Asks the database about referrals and about notifications of patients, of the period and the hospitals asked for. */
@ApplicationScoped
class ReferralRows {

    /** Of a referral: it was found at some time that the person qualifies, whether they then wanted help or not. */
    static final String QUALIFIES = """
            (r.eligibility ->> 'outcome' IN ('QUALIFIES_COMPULSORY', 'QUALIFIES_INFORMAL') OR EXISTS (
                SELECT 1 FROM referral_status_change q WHERE q.referral_id = r.id AND q.to_status = 'ACCEPTED_STATUTORY'))""";

    private static final String REFERRALS = """
             FROM referral_worklist w JOIN referral r ON r.id = w.id LEFT JOIN equality_profile e ON e.id = w.id
            """;
    private static final String RECEIVED = "w.received_at >= :since AND w.received_at < :until AND " + at("w.hospital_code");
    private static final String WITHOUT_CASE = """
            SELECT coalesce(w.hospital_code, 'NOT_KNOWN'), %s, %s, CASE WHEN r.status IN (%s) THEN r.status END, count(*)
            """.formatted(day("w.received_at"), day("r.answered_at"), ReferralStatus.over().stream()
            .map(status -> "'" + status + "'").sorted().collect(Collectors.joining(", ")));

    /** A second notification of the same person is linked to the first; who was referred, too, is counted there. */
    private static final String NOTIFIED = """
             FROM patient_notification n WHERE n.created_at >= :since AND n.created_at < :until AND n.status <> 'LINKED'
                AND %s AND NOT EXISTS (SELECT 1 %s WHERE (r.id = n.referral_id OR r.match_nhs_number = n.nhs_number) AND %s AND %s)
            """
            .formatted(at("n.hospital"), REFERRALS, QUALIFIES, RECEIVED);

    private final EntityManager entityManager;

    ReferralRows(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    private static String at(String hospital) {
        return "(CAST(:hospitals AS text) = '' OR EXISTS (SELECT 1 FROM unnest(string_to_array(:hospitals, ',')) AS h"
                + " WHERE starts_with(" + hospital + ", h)))";
    }

    private static String day(String instant) {
        return "to_char(" + instant + " AT TIME ZONE 'Europe/London', 'YYYY-MM-DD')";
    }

    /** Value, what it lies within, how many were received, and of how many of them it is known that they qualify. */
    List<Object[]> received(Dimension by, Asked asked) {
        return rows("SELECT " + by.value() + ", " + by.within() + ", count(*), count(*) FILTER (WHERE " + QUALIFIES + ")"
                + REFERRALS + "WHERE " + RECEIVED + " GROUP BY 1, 2 ORDER BY 2, 1", asked);
    }

    /** Value and number of the referrals that are named, whenever they were received. */
    List<Object[]> met(Dimension by, Asked asked) {
        return entityManager.createNativeQuery("SELECT " + by.value() + ", count(*)" + REFERRALS
                + "WHERE w.id = ANY (CAST(string_to_array(:met, ',') AS uuid[])) GROUP BY 1", Object[].class)
                .setParameter("met", asked.met().stream().map(UUID::toString).collect(Collectors.joining(","))).getResultList();
    }

    /** Hospital, day received, day answered, status if over, and how many of them no case came of. */
    List<Object[]> withoutCase(Asked asked) {
        return rows(WITHOUT_CASE + REFERRALS + "WHERE r.case_id IS NULL AND " + RECEIVED
                + " GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4", asked);
    }

    /** @param value of the notification {@code n} */
    List<Object[]> notified(String value, Asked asked) {
        return rows("SELECT " + value + ", count(*)" + NOTIFIED + "GROUP BY 1", asked);
    }

    private List<Object[]> rows(String sql, Asked asked) {
        Query query = entityManager.createNativeQuery(sql, Object[].class).setParameter("since", asked.period().since())
                .setParameter("until", asked.period().until()).setParameter("hospitals", String.join(",", asked.hospitals()));
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        return rows;
    }
}
