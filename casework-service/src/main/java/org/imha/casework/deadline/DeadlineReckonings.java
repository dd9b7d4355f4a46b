package org.imha.casework.deadline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** When to work out the deadlines of which case again. */
@ApplicationScoped
public class DeadlineReckonings implements PanacheRepositoryBase<DeadlineReckoning, UUID> {

    void again(UUID caseId, Instant at) {
        DeadlineReckoning reckoning = findById(caseId);
        if (reckoning == null) {
            reckoning = new DeadlineReckoning(caseId);
            reckoning.againAt(at);
            persist(reckoning);
        } else {
            reckoning.againAt(at);
        }
    }

    /** While a case is closed there is nothing to work out. */
    void never(UUID caseId) {
        deleteById(caseId);
    }

    public boolean isDue(UUID caseId, Instant now) {
        return count("caseId = ?1 AND againAt > ?2", caseId, now) == 0;
    }

    public List<UUID> due(Instant now, int limit) {
        return getEntityManager()
                .createQuery("SELECT caseId FROM DeadlineReckoning WHERE againAt <= :now ORDER BY againAt", UUID.class)
                .setParameter("now", now).setMaxResults(limit).getResultList();
    }

    /** Cases that go on and were never worked out, or not since they were reopened. */
    public List<UUID> missing(int limit) {
        return getEntityManager().createQuery("""
                SELECT file.id FROM CaseFile file WHERE file.course.status <> CLOSED
                AND NOT EXISTS (SELECT 1 FROM DeadlineReckoning known WHERE known.caseId = file.id)""", UUID.class)
                .setMaxResults(limit).getResultList();
    }
}
