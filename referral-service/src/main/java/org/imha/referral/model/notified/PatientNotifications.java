package org.imha.referral.model.notified;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.referral.model.ReferralReference;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;

/** All notifications of patients. */
@ApplicationScoped
public class PatientNotifications implements PanacheRepositoryBase<PatientNotification, UUID> {

    /** The same NHS number; or the same name and date of birth, where not both are known by a number. */
    private static final String SAME_PERSON = """
            (person.nhsNumber = :nhsNumber OR person.nameAndBirth = :nameAndBirth
             AND (person.nhsNumber IS NULL OR CAST(:nhsNumber AS String) IS NULL))""";

    /** Stores it now, so that its version is the one that the answer shows. */
    public void add(PatientNotification notification) {
        persistAndFlush(notification);
    }

    public String nextReference() {
        Number next = (Number) getEntityManager()
                .createNativeQuery("SELECT nextval('patient_notification_reference_number')").getSingleResult();
        return "N-" + ReferralReference.of(next.longValue());
    }

    /** Of the same person, the newest first. */
    public List<PatientNotification> of(PersonKey person) {
        return find(SAME_PERSON + " ORDER BY id DESC",
                Parameters.with("nhsNumber", person.nhsNumber()).and("nameAndBirth", person.nameAndBirth())).list();
    }

    /** Those that wait for what becomes of this one, the newest first. */
    public List<PatientNotification> linkedTo(PatientNotification notification) {
        return list("linkedTo = ?1 ORDER BY id DESC", notification.id());
    }

    /** Those that wait because of this refusal, the newest first. */
    public List<PatientNotification> heldBackBy(OptOut optOut) {
        return list("heldBackBy = ?1 ORDER BY id DESC", optOut.id());
    }

    /** Newest first. */
    public List<PatientNotification> page(Filter filter, Optional<UUID> after, int limit) {
        StringBuilder query = new StringBuilder("1 = 1");
        Parameters values = new Parameters();
        filter.organisation().ifPresent(code -> {
            query.append(" AND (notifyingOrganisation = :organisation"
                    + " OR notifyingOrganisation IS NULL AND hospital LIKE concat(:organisation, '%'))");
            values.and("organisation", code);
        });
        filter.status().ifPresent(status -> {
            query.append(" AND status = :status");
            values.and("status", status);
        });
        filter.hospital().ifPresent(code -> {
            query.append(" AND hospital = :hospital");
            values.and("hospital", code);
        });
        after.ifPresent(id -> {
            query.append(" AND id < :after");
            values.and("after", id);
        });
        return find(query + " ORDER BY id DESC", values).page(0, limit).list();
    }

    /** Which are to be tried again by now, the longest waiting first. */
    public List<UUID> toTryAgain(Instant now, int limit) {
        return getEntityManager().createQuery(
                "SELECT id FROM PatientNotification WHERE retryAt <= :now ORDER BY retryAt", UUID.class)
                .setParameter("now", now).setMaxResults(limit).getResultList();
    }

    /**
     * Deletes some that were settled by then, with whatever is linked to them. What stays behind names nobody: it lets
     * what was notified and what became of it be counted. What led to a referral belongs to it and goes with it.
     *
     * @return which
     */
    @SuppressWarnings("unchecked")
    public List<UUID> forgetSettledBy(Instant then, Instant now, int limit) {
        return getEntityManager()
                .createNativeQuery(
                        """
                                WITH due AS (SELECT id FROM patient_notification WHERE settled_at <= :then AND referral_id IS NULL
                                        AND NOT EXISTS (SELECT 1 FROM opt_out WHERE opt_out.notification_id = patient_notification.id)
                                     ORDER BY settled_at LIMIT :limit FOR UPDATE SKIP LOCKED),
                                gone AS (DELETE FROM patient_notification WHERE id IN (SELECT id FROM due) OR linked_to IN (SELECT id FROM due)
                                     RETURNING id, created_at, status, kind)
                                INSERT INTO patient_notification_forgotten (id, received_on, status, kind, forgotten_at, because)
                                SELECT id, (created_at AT TIME ZONE 'Europe/London')::date, status, kind, :now, 'RETENTION_PERIOD_OVER'
                                FROM gone RETURNING id""",
                        UUID.class)
                .setParameter("then", then).setParameter("now", now).setParameter("limit", limit).getResultList();
    }

    /** Which to list. */
    public record Filter(Optional<String> organisation, Optional<PatientNotificationStatus> status,
            Optional<String> hospital) {

        /** Names the list, so that a cursor of one list is refused by another. */
        public String name() {
            return "notifications-of-patients:" + organisation.orElse("") + ":" + status.map(Enum::name).orElse("") + ":"
                    + hospital.orElse("");
        }
    }
}
