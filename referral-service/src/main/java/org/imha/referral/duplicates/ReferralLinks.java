package org.imha.referral.duplicates;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.imha.referral.model.PossibleDuplicate.MatchedOn;
import org.imha.referral.model.Referral;
import org.imha.referral.model.ReferralStatus;
import org.imha.referral.model.form.Person;
import org.imha.referral.model.worklist.SearchWords;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** All links between referrals, and the search for new ones. */
@ApplicationScoped
class ReferralLinks implements PanacheRepositoryBase<ReferralLink, UUID> {

    /** Whoever sends the same person a thousand times makes work for nobody but himself. */
    private static final int MOST = 20;
    /** As many of one name as are looked at for their date of birth. */
    private static final int MOST_NAMESAKES = 200;
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

    /** The open referrals about somebody whose postcode nobody said, and how each was found; the surest first. */
    Map<Referral, MatchedOn> about(Person person) {
        Map<Referral, MatchedOn> found = new LinkedHashMap<>();
        if (person.nhsNumber() != null) {
            matches(null, new MatchKeys(person.nhsNumber(), null, MatchKeys.EDITION))
                    .forEach(match -> found.put(find(match.otherId()), MatchedOn.NHS_NUMBER));
        }
        named(person).forEach(referral -> found.putIfAbsent(referral, MatchedOn.NAME_AND_BIRTH));
        return found;
    }

    private Referral find(UUID id) {
        return getEntityManager().find(Referral.class, id);
    }

    /** By the words of the worklist, which has an index of them; a number that both have tells them apart. */
    @SuppressWarnings("unchecked")
    private List<Referral> named(Person person) {
        if (person.familyName() == null || person.givenNames() == null || person.dateOfBirth() == null
                || !SearchWords.canBeLookedFor(person.familyName())) {
            return List.of();
        }
        List<Referral> named = getEntityManager().createNativeQuery("""
                SELECT r.* FROM referral_worklist w JOIN referral r ON r.id = w.id
                WHERE w.sort_at < '9999-01-01T00:00:00Z' AND w.word_index @@ CAST(:words AS tsquery)
                    AND (r.match_nhs_number IS NULL OR CAST(:nhs AS text) IS NULL)
                ORDER BY r.id LIMIT :most""", Referral.class)
                .setParameter("words", SearchWords.query(person.givenNames() + " " + person.familyName()))
                .setParameter("nhs", person.nhsNumber()).setParameter("most", MOST_NAMESAKES).getResultList();
        return named.stream().filter(referral -> person.dateOfBirth().equals(referral.form().person().dateOfBirth()))
                .limit(MOST).toList();
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
