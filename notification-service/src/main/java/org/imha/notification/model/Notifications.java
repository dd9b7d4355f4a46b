package org.imha.notification.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.hibernate.LockMode;
import org.hibernate.Session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;

/** All notifications. */
@ApplicationScoped
public class Notifications implements PanacheRepositoryBase<Notification, UUID> {

    /** Nobody is told of the same fact twice, whatever is delivered again. */
    public void addUnlessTold(Notification notification, UUID eventId) {
        if (count("eventId = ?1 AND recipient = ?2", eventId, notification.recipient()) == 0) {
            persist(notification);
        }
    }

    /** The one that has been due longest and that nobody else is just claiming. */
    public Optional<Notification> nextDue(Instant now) {
        return getEntityManager().unwrap(Session.class).createSelectionQuery("""
                FROM Notification WHERE status = PENDING AND nextAttemptAt <= :now ORDER BY nextAttemptAt, id""",
                Notification.class).setParameter("now", now).setMaxResults(1)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED).getResultStream().findFirst();
    }

    public Optional<Notification> holdStill(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Newest first. */
    public List<Notification> page(Filter filter, Optional<UUID> after, int limit) {
        StringBuilder query = new StringBuilder("1 = 1");
        Parameters values = new Parameters();
        if (filter.sight() != Sight.EVERYTHING) {
            query.append(" AND (recipient = :reader").append(filter.sight() == Sight.OWN ? ")" : " OR NOT forFewEyes)");
            values.and("reader", Recipient.staff(filter.reader()));
        }
        filter.subjectId().ifPresent(subject -> {
            query.append(" AND subjectId = :subject");
            values.and("subject", subject);
        });
        filter.status().ifPresent(status -> {
            query.append(" AND status = :status");
            values.and("status", status);
        });
        after.ifPresent(id -> {
            query.append(" AND id < :after");
            values.and("after", id);
        });
        return find(query + " ORDER BY id DESC", values).page(0, limit).list();
    }

    /** About the referral, its case or anything that hangs on the case. */
    @SuppressWarnings("unchecked")
    public List<Notification> oldestAbout(UUID referralId, Optional<UUID> after, int limit) {
        return getEntityManager().createNativeQuery("""
                WITH naming AS (SELECT subject_id FROM notification WHERE subject_id = :referral OR related_ids @> :referrals)
                SELECT * FROM notification WHERE id > :after
                    AND (subject_id IN (SELECT subject_id FROM naming)
                        OR related_ids && (SELECT coalesce(array_agg(subject_id), '{}') FROM naming))
                ORDER BY id LIMIT :limit""", Notification.class)
                .setParameter("referral", referralId).setParameter("referrals", new UUID[] { referralId })
                .setParameter("after", after.orElse(new UUID(0, 0))).setParameter("limit", limit).getResultList();
    }

    /** Those about it, and those that name it besides. */
    @SuppressWarnings("unchecked")
    public List<UUID> eraseNaming(UUID id) {
        return getEntityManager()
                .createNativeQuery("DELETE FROM notification WHERE subject_id = :id OR related_ids @> :ids RETURNING id",
                        UUID.class)
                .setParameter("id", id).setParameter("ids", new UUID[] { id }).getResultList();
    }

    /**
     * Which notifications to list.
     *
     * @param reader user name of who lists them, whose own are among them in any case
     */
    public record Filter(Sight sight, String reader, Optional<UUID> subjectId, Optional<NotificationStatus> status) {

        /** Names the list, so that a cursor of one list is refused by another. */
        public String name() {
            return "notifications:" + sight + ":" + (sight == Sight.EVERYTHING ? "" : reader) + ":"
                    + subjectId.map(UUID::toString).orElse("") + ":"
                    + status.map(Enum::name).orElse("");
        }
    }
}
