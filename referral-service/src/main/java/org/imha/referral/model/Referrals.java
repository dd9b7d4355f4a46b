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

    /** Those whose eligibility is pending or due, the longest waiting first. */
    public List<UUID> dueToBeAsked(Instant now, int limit) {
        return getEntityManager().createQuery("SELECT id FROM Referral WHERE nextAskAt <= :now ORDER BY nextAskAt", UUID.class)
                .setParameter("now", now).setMaxResults(limit).getResultList();
    }

    /** Which referrals to list. */
    public record Filter(Optional<String> organisation, Optional<ReferralStatus> status) {

        /** Names the list, so that a cursor of one list is refused by another. */
        public String name() {
            return "referrals:" + organisation.orElse("") + ":" + status.map(Enum::name).orElse("");
        }
    }
}
