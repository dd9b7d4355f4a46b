package org.imha.referral.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;

/** All referrals. */
@ApplicationScoped
public class Referrals implements PanacheRepositoryBase<Referral, UUID> {

    /** Stores it now, so that its version is the one that the answer shows. */
    public void add(Referral referral) {
        persistAndFlush(referral);
    }

    public String nextReference() {
        Number next = (Number) getEntityManager().createNativeQuery("SELECT nextval('referral_reference_number')")
                .getSingleResult();
        return ReferralReference.of(next.longValue());
    }

    /** Nobody else changes it, or anything kept beside it, until this transaction ends. */
    public void holdStill(UUID id) {
        getEntityManager().createNativeQuery("SELECT 1 FROM referral WHERE id = :id FOR UPDATE").setParameter("id", id)
                .getResultList();
    }

    /** Newest first. */
    public List<Referral> page(Filter filter, Optional<UUID> after, int limit) {
        StringBuilder query = new StringBuilder("1 = 1");
        Parameters values = new Parameters();
        filter.organisation().ifPresent(code -> {
            query.append(" AND referringOrganisation = :organisation");
            values.and("organisation", code);
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

    /**
     * Some of those whose eligibility is pending or due, the longest waiting first. They are due again at the instant
     * given unless somebody settles them before; who claims at the same time gets others. No new version: nothing that a
     * reader could see has changed.
     */
    @SuppressWarnings("unchecked")
    public List<UUID> claimDue(Instant now, Instant dueAgainAt, int limit) {
        return getEntityManager().createNativeQuery("""
                UPDATE referral SET next_ask_at = :again WHERE id IN
                    (SELECT id FROM referral WHERE next_ask_at <= :now ORDER BY next_ask_at LIMIT :limit
                     FOR UPDATE SKIP LOCKED)
                RETURNING id""", UUID.class)
                .setParameter("again", dueAgainAt).setParameter("now", now).setParameter("limit", limit).getResultList();
    }

    /** Which referrals to list. */
    public record Filter(Optional<String> organisation, Optional<ReferralStatus> status) {

        /** Names the list, so that a cursor of one list is refused by another. */
        public String name() {
            return "referrals:" + organisation.orElse("") + ":" + status.map(Enum::name).orElse("");
        }
    }
}
