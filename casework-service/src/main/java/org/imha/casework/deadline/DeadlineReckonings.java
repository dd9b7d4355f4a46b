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

    public List<UUID> due(Instant now, int limit) {
        return getEntityManager()
                .createQuery("SELECT caseId FROM DeadlineReckoning WHERE againAt <= :now ORDER BY againAt", UUID.class)
                .setParameter("now", now).setMaxResults(limit).getResultList();
    }
}
