package org.imha.referral.model.notified;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * Lets one at a time decide about a person. Two hospitals may notify of the same person at the same moment, or one while
 * the other's notification ends: neither may be lost, and there must not be two interviews.
 */
@ApplicationScoped
public class PersonLock {

    private final EntityManager entityManager;

    PersonLock(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Until the transaction ends. Taken before anything else about the person is read for a decision. */
    public void hold(PersonKey person) {
        person.lockKeys().forEach(key -> entityManager.createNativeQuery("SELECT pg_advisory_xact_lock(:key)::text")
                .setParameter("key", key).getSingleResult());
    }
}
