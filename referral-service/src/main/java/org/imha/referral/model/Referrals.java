package org.imha.referral.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.LockMode;
import org.hibernate.Session;

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
            query.append(" AND (").append(filter.condition(status)).append(")");
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

    /** Those for which this one goes on, and which were merged into no other in between. */
    public List<Referral> mergedInto(UUID survivor) {
        return list("mergedInto = ?1 ORDER BY id", survivor);
    }

    /** Some of those whose match keys are not written in the way of today, and whom nobody else is just changing. */
    public List<Referral> withOlderMatchKeys(int limit) {
        return getEntityManager().unwrap(Session.class)
                .createSelectionQuery("FROM Referral WHERE matchKeys.edition < :edition ORDER BY matchKeys.edition, id",
                        Referral.class)
                .setParameter("edition", MatchKeys.EDITION).setMaxResults(limit).setReadOnly(true)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED).getResultList();
    }

    /** No new version: nothing that a reader could see has changed. */
    public void write(UUID id, MatchKeys keys) {
        getEntityManager().createNativeQuery("""
                UPDATE referral SET match_nhs_number = CAST(:nhs AS text), match_person = CAST(:person AS text),
                    match_edition = :edition WHERE id = :id""")
                .setParameter("nhs", keys.nhsNumber()).setParameter("person", keys.person())
                .setParameter("edition", keys.edition()).setParameter("id", id).executeUpdate();
    }

    /** Which referrals to list. */
    public record Filter(Optional<String> organisation, Optional<ReferralStatus> status) {

        /** See {@link Referral#statusForReferrer()}. */
        private static final String READS_AS_CLOSED = "status = DUPLICATE OR status = DECLINED_BY_PATIENT AND refusal.mayTellReferrer = false";

        /**
         * A trust lists by the status that it may see: a list of those who declined would tell what each record keeps.
         */
        private String condition(ReferralStatus status) {
            if (organisation.isEmpty()) {
                return "status = :status";
            }
            return status == ReferralStatus.CASE_CLOSED ? "status = :status OR " + READS_AS_CLOSED
                    : "status = :status AND NOT (" + READS_AS_CLOSED + ")";
        }

        /** Names the list, so that a cursor of one list is refused by another. */
        public String name() {
            return "referrals:" + organisation.orElse("") + ":" + status.map(Enum::name).orElse("");
        }
    }
}
