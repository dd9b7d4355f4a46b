package org.imha.casework.calendar.feed;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** All feeds: at most one of an advocate. */
@ApplicationScoped
class CalendarFeeds implements PanacheRepositoryBase<CalendarFeed, UUID> {

    Optional<CalendarFeed> of(String advocateId) {
        return find("advocateId", advocateId).firstResultOptional();
    }

    /** In place of one that there is. Of two at once the later one stays, and the earlier address leads nowhere. */
    void replace(UUID id, String advocateId, FeedSecret secret, Instant now) {
        getEntityManager().createNativeQuery("""
                INSERT INTO calendar_feed (id, advocate_id, secret_hash, created_at) VALUES (:id, :advocate, :hash, :now)
                ON CONFLICT (advocate_id) DO UPDATE SET id = excluded.id, secret_hash = excluded.secret_hash,
                    created_at = excluded.created_at, last_read_at = NULL""")
                .setParameter("id", id).setParameter("advocate", advocateId).setParameter("hash", secret.hash())
                .setParameter("now", now).executeUpdate();
    }

    /**
     * The feed of this secret, which is being read now: whoever takes it away at this moment waits, and nobody reads it after.
     */
    @SuppressWarnings("unchecked")
    Optional<CalendarFeed> reading(FeedSecret secret, Instant now) {
        return getEntityManager()
                .createNativeQuery("UPDATE calendar_feed SET last_read_at = :now WHERE secret_hash = :hash RETURNING *",
                        CalendarFeed.class)
                .setParameter("now", now).setParameter("hash", secret.hash()).getResultStream().findFirst();
    }

    /** @return which one went; empty when there was none */
    @SuppressWarnings("unchecked")
    Optional<UUID> revoke(String advocateId) {
        return getEntityManager()
                .createNativeQuery("DELETE FROM calendar_feed WHERE advocate_id = :advocate RETURNING id", UUID.class)
                .setParameter("advocate", advocateId).getResultStream().findFirst();
    }
}
