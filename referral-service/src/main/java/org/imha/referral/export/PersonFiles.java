package org.imha.referral.export;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.hibernate.LockMode;
import org.hibernate.Session;
import org.imha.kernel.personfile.Restriction;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** All persons' files that have not been deleted. */
@ApplicationScoped
class PersonFiles implements PanacheRepositoryBase<PersonFile, UUID> {

    /** The oldest that runs and that nobody works on. */
    Optional<PersonFile> nextToGoOnWith(Instant now) {
        return getEntityManager().unwrap(Session.class).createSelectionQuery("""
                FROM PersonFile WHERE status = RUNNING AND (lease.until IS NULL OR lease.until <= :now) ORDER BY id""",
                PersonFile.class).setParameter("now", now).setMaxResults(1)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED).getResultStream().findFirst();
    }

    /** Held until the transaction ends; empty when it was deleted meanwhile. */
    Optional<PersonFile> holdStill(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(FiledItem item) {
        getEntityManager().persist(item);
    }

    /** Of one half, in the order of collecting. */
    List<FiledItem> items(UUID fileId, FilePart part) {
        String half = part == FilePart.DISCLOSABLE ? "restriction = NONE" : "restriction <> NONE";
        return getEntityManager()
                .createQuery("FROM FiledItem WHERE fileId = :file AND " + half + " ORDER BY id", FiledItem.class)
                .setParameter("file", fileId).getResultList();
    }

    /** How many items are withheld, and why. */
    Map<Restriction, Long> withheld(UUID fileId) {
        Map<Restriction, Long> counts = new EnumMap<>(Restriction.class);
        getEntityManager().createQuery(
                """
                        SELECT restriction, count(*) FROM FiledItem WHERE fileId = :file AND restriction <> NONE GROUP BY restriction""",
                Object[].class).setParameter("file", fileId).getResultList()
                .forEach(row -> counts.put((Restriction) row[0], (Long) row[1]));
        return counts;
    }

    void deleteItems(UUID fileId) {
        getEntityManager().createQuery("DELETE FROM FiledItem WHERE fileId = :file").setParameter("file", fileId)
                .executeUpdate();
    }

    /** With all that is in them. */
    @SuppressWarnings("unchecked")
    List<UUID> deleteExpired(Instant now) {
        return getEntityManager().createNativeQuery("DELETE FROM person_file WHERE expires_at <= :now RETURNING id", UUID.class)
                .setParameter("now", now).getResultList();
    }

    /** With all that is in them. */
    @SuppressWarnings("unchecked")
    List<UUID> deleteAbout(UUID referralId) {
        return getEntityManager()
                .createNativeQuery("DELETE FROM person_file WHERE referral_ids @> :referrals RETURNING id", UUID.class)
                .setParameter("referrals", new UUID[] { referralId }).getResultList();
    }
}
