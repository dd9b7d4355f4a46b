package org.imha.referral.model.notified;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;

/** The opt-out register. */
@ApplicationScoped
public class OptOuts implements PanacheRepositoryBase<OptOut, UUID> {

    private static final int MOST_FOUND = 50;

    /** Stores it now, so that its version is the one that the answer shows. */
    public void add(OptOut optOut) {
        persistAndFlush(optOut);
    }

    /** The same person's refusals that still count; known by NHS number, or else by name and date of birth. */
    public List<OptOut> inForceFor(PersonKey person) {
        return find("""
                status = IN_FORCE AND (person.nhsNumber = :nhsNumber OR person.nameAndBirth = :nameAndBirth
                AND (person.nhsNumber IS NULL OR CAST(:nhsNumber AS String) IS NULL)) ORDER BY id DESC""",
                Parameters.with("nhsNumber", person.nhsNumber()).and("nameAndBirth", person.nameAndBirth())).list();
    }

    /** Read before the entry itself, which is read under the lock on the person. */
    public Optional<PersonKey> personOf(UUID id) {
        return getEntityManager()
                .createQuery("SELECT person.nhsNumber, person.nameAndBirth FROM OptOut o WHERE o.id = :id", PersonKey.class)
                .setParameter("id", id).getResultStream().findFirst();
    }

    /** All of somebody's refusals that are kept, the newest first. */
    public List<OptOut> of(String nhsNumber) {
        return find("person.nhsNumber = ?1 ORDER BY id DESC", nhsNumber).page(0, MOST_FOUND).list();
    }

    /** Newest first. */
    public List<OptOut> page(Optional<OptOutStatus> status, Optional<UUID> after, int limit) {
        StringBuilder query = new StringBuilder("1 = 1");
        Parameters values = new Parameters();
        status.ifPresent(wanted -> {
            query.append(" AND status = :status");
            values.and("status", wanted);
        });
        after.ifPresent(id -> {
            query.append(" AND id < :after");
            values.and("after", id);
        });
        return find(query + " ORDER BY id DESC", values).page(0, limit).list();
    }

    /** Who agreed to be asked again by this day. */
    public List<UUID> toReoffer(LocalDate today, int limit) {
        return getEntityManager().createQuery(
                "SELECT id FROM OptOut WHERE status = IN_FORCE AND reofferOn <= :today ORDER BY reofferOn, id", UUID.class)
                .setParameter("today", today).setMaxResults(limit).getResultList();
    }

    /** Which were recorded so long ago that they are to be forgotten. */
    public List<UUID> recordedBy(Instant then, int limit) {
        return getEntityManager().createQuery("SELECT id FROM OptOut WHERE createdAt <= :then ORDER BY createdAt", UUID.class)
                .setParameter("then", then).setMaxResults(limit).getResultList();
    }
}
