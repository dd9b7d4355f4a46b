package org.imha.referral.duplicates;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.imha.referral.duplicates.ReferralLink.Match;
import org.imha.referral.model.MatchKeys;
import org.imha.referral.model.Referral;
import org.imha.referral.model.ReferralStatus;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** All links between referrals, and the search for new ones. */
@ApplicationScoped
class ReferralLinks implements PanacheRepositoryBase<ReferralLink, UUID> {

    /** Whoever sends the same person a thousand times makes work for nobody but himself. */
    private static final int MOST = 20;
    /** A family of advisory locks of its own: any constant will do. */
    private static final int LOCKS = 0x0d0b1e;

    /** Until this transaction ends, whoever looks for one of these people waits. */
    void hold(Stream<MatchKeys> people) {
        // Everybody takes them in one order, so nobody waits in a circle.
        people.flatMap(keys -> Stream.of(keys.nhsNumber(), keys.person())).filter(Objects::nonNull).distinct().sorted()
                .forEach(key -> getEntityManager()
                        .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(:locks, hashtext(:key))")
                        .setParameter("locks", LOCKS).setParameter("key", key).getSingleResult());
    }

    /** The open referrals found by these keys, the earliest first; for one that was merged, the one that goes on for it. */
    List<Match> matches(UUID referralId, MatchKeys keys) {
        return List.copyOf(found(keys).stream().map(this::goingOn).flatMap(Optional::stream)
                .filter(match -> !match.otherId().equals(referralId))
                .collect(Collectors.toMap(Match::otherId, Function.identity(), Match::and, TreeMap::new)).values());
    }

    /** By the indexes of the keys, whatever the database guesses about how many there are: hence the first half by itself. */
    @SuppressWarnings("unchecked")
    private List<Match> found(MatchKeys keys) {
        List<Object[]> rows = getEntityManager().createNativeQuery("""
                WITH found AS MATERIALIZED (
                    SELECT id, status, coalesce(match_nhs_number = CAST(:nhs AS text), false) AS on_nhs_number,
                           coalesce(match_person = CAST(:person AS text), false) AS on_person
                    FROM referral
                    WHERE match_nhs_number = CAST(:nhs AS text) OR match_person = CAST(:person AS text))
                SELECT id, on_nhs_number, on_person FROM found WHERE status <> ALL (:lost) ORDER BY id LIMIT :most""")
                .setParameter("nhs", keys.nhsNumber()).setParameter("person", keys.person()).setParameter("most", MOST)
                .setParameter("lost", ReferralStatus.over().stream().filter(status -> status != ReferralStatus.DUPLICATE)
                        .map(Enum::name).toArray(String[]::new))
                .getResultList();
        return rows.stream().map(row -> new Match((UUID) row[0], (boolean) row[1], (boolean) row[2])).toList();
    }

    /** Follows the mergers to their end; empty when that is over. */
    private Optional<Match> goingOn(Match match) {
        Referral referral = getEntityManager().find(Referral.class, match.otherId());
        while (referral.mergedInto().isPresent()) {
            referral = getEntityManager().find(Referral.class, referral.mergedInto().get());
        }
        return referral.status().isOver() ? Optional.empty() : Optional.of(match.of(referral.id()));
    }

    Optional<ReferralLink> between(UUID one, UUID other) {
        return find("referralId = ?1 AND otherId = ?2 OR referralId = ?2 AND otherId = ?1", one, other)
                .firstResultOptional();
    }

    /** Held until the transaction ends. */
    Optional<ReferralLink> holdBetween(UUID one, UUID other) {
        return between(one, other).map(link -> {
            getEntityManager().refresh(link, LockModeType.PESSIMISTIC_WRITE);
            return link;
        });
    }

    /** A link that still matters, and the referral at its other end. */
    record Linked(ReferralLink link, Referral other) {
    }

    /** The earliest first. */
    List<Linked> open(UUID referralId) {
        return getEntityManager().createQuery("""
                SELECT link, other FROM ReferralLink link
                JOIN Referral other ON other.id = CASE WHEN link.referralId = :id THEN link.otherId ELSE link.referralId END
                WHERE (link.referralId = :id OR link.otherId = :id) AND link.dismissedAt IS NULL AND other.status NOT IN :over
                ORDER BY other.id""", Linked.class)
                .setParameter("id", referralId).setParameter("over", ReferralStatus.over()).setMaxResults(MOST)
                .getResultList();
    }
}
