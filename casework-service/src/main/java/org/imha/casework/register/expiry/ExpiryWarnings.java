package org.imha.casework.register.expiry;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.imha.casework.model.advocate.form.Expiry;

/** What was warned of. */
@ApplicationScoped
class ExpiryWarnings {

    private final EntityManager entityManager;

    ExpiryWarnings(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @return whether this is the first time, of however many copies try it at once */
    boolean remember(UUID entryId, Expiry expiry, int daysLeft, Instant now) {
        return entityManager.createNativeQuery("""
                INSERT INTO expiry_warning (entry_id, kind, last_day, days_left, warned_at)
                VALUES (:entry, :kind, :lastDay, :daysLeft, :now) ON CONFLICT DO NOTHING""")
                .setParameter("entry", entryId).setParameter("kind", expiry.kind().name())
                .setParameter("lastDay", expiry.lastDay()).setParameter("daysLeft", daysLeft).setParameter("now", now)
                .executeUpdate() == 1;
    }
}
