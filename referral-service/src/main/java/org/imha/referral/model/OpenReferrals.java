package org.imha.referral.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The referrals that are not over, and for which no rule set is named: those to whom a change of the law matters. */
@ApplicationScoped
public class OpenReferrals {

    /** As the partial index of editions has it. */
    private static final String NOT_OVER = "status NOT IN ('SIGNPOSTED', 'DUPLICATE', 'WITHDRAWN_BY_REFERRER',"
            + " 'DECLINED_BY_PATIENT', 'CASE_CLOSED')";
    private static final String OPEN = NOT_OVER + " AND rule_set_override IS NULL";
    /** The same where entities are asked for. */
    private static final String OPEN_ENTITIES = NOT_OVER + " AND ruleSetOverride.ruleSet IS NULL";

    private final EntityManager entityManager;

    OpenReferrals(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The editions of the law by which they were decided. */
    @SuppressWarnings("unchecked")
    public List<String> editions() {
        return entityManager
                .createNativeQuery("SELECT DISTINCT rule_set FROM referral WHERE rule_set IS NOT NULL AND " + OPEN,
                        String.class)
                .getResultList();
    }

    public long decidedUnder(Collection<String> editions) {
        return ((Number) entityManager
                .createNativeQuery("SELECT count(*) FROM referral WHERE rule_set = ANY (:editions) AND " + OPEN)
                .setParameter("editions", editions.toArray(String[]::new)).getSingleResult()).longValue();
    }

    /**
     * Makes some of those decided under these editions due now, unless they are due or were made due for this lately:
     * an answer that comes from the same edition all the same must not be asked for again and again.
     *
     * @param lately since when
     * @return how many
     */
    public int makeDue(Collection<String> editions, Instant now, Instant lately, int limit) {
        return entityManager.createNativeQuery("""
                UPDATE referral SET next_ask_at = :now, rule_set_asked_at = :now WHERE id IN
                    (SELECT id FROM referral WHERE rule_set = ANY (:editions) AND %s
                        AND (next_ask_at IS NULL OR next_ask_at > :now)
                        AND (rule_set_asked_at IS NULL OR rule_set_asked_at < :lately)
                     ORDER BY id LIMIT :limit FOR UPDATE SKIP LOCKED)""".formatted(OPEN))
                .setParameter("editions", editions.toArray(String[]::new)).setParameter("now", now)
                .setParameter("lately", lately).setParameter("limit", limit).executeUpdate();
    }

    /** How many there are of those received by then. */
    public long countReceivedBy(Instant then) {
        return entityManager
                .createQuery("SELECT count(*) FROM Referral WHERE createdAt <= :then AND " + OPEN_ENTITIES, Long.class)
                .setParameter("then", then).getSingleResult();
    }

    /** The following ones of those received by then, by id. */
    public List<Referral> receivedBy(Instant then, Optional<UUID> after, int limit) {
        return entityManager.createQuery("FROM Referral WHERE createdAt <= :then AND id > :after AND " + OPEN_ENTITIES
                + " ORDER BY id", Referral.class)
                .setParameter("then", then).setParameter("after", after.orElse(new UUID(0, 0))).setMaxResults(limit)
                .getResultList();
    }
}
