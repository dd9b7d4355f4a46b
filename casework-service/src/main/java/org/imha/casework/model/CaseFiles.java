package org.imha.casework.model;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

/** All cases. */
@ApplicationScoped
public class CaseFiles implements PanacheRepositoryBase<CaseFile, UUID> {

    private static final Map<String, String> CONDITIONS = Map.of(
            "referralId", "referralId = :referralId",
            "status", "course.status = :status",
            "advocateId", "advocateId = :advocateId",
            "after", "id < :after");

    /** Which cases are wanted; what is empty does not matter. */
    public record Wanted(Optional<UUID> referralId, Optional<CaseStatus> status, Optional<String> advocateId) {
    }

    public Optional<CaseFile> ofReferral(UUID referralId) {
        return find("referralId", referralId).firstResultOptional();
    }

    /** Which referral a closed case is of. */
    public Optional<UUID> referralOfClosed(UUID id) {
        return getEntityManager()
                .createQuery("SELECT referralId FROM CaseFile WHERE id = :id AND course.status = CLOSED", UUID.class)
                .setParameter("id", id).getResultStream().findFirst();
    }

    /** Holds the case until the transaction ends, so that nobody closes or moves it meanwhile. */
    public Optional<CaseFile> holdStill(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What an advocate works on. */
    public List<CaseFile> openOf(String advocateId) {
        return list("advocateId = ?1 AND course.status <> ?2", advocateId, CaseStatus.CLOSED);
    }

    /** What somebody works on, the oldest first. */
    public List<CaseFile> allocated(UUID after, int limit) {
        return find("advocateId IS NOT NULL AND course.status <> ?1 AND id > ?2", Sort.ascending("id"), CaseStatus.CLOSED,
                after).page(0, limit).list();
    }

    /** Of referrals received in a stretch of time, in the order of receipt. */
    public List<CaseFile> receivedBetween(Instant since, Instant until) {
        return find("background.receivedAt >= ?1 AND background.receivedAt < ?2", Sort.ascending("background.receivedAt", "id"),
                since, until).list();
    }

    /** A case by its referral, and where its person is. */
    public record WhoseAndWhere(UUID referralId, String hospitalOdsCode) {

        /** Says where somebody is. */
        @Override
        public String toString() {
            return "WhoseAndWhere[" + referralId + "]";
        }
    }

    public List<WhoseAndWhere> firstMetBetween(Instant since, Instant until) {
        return find("SELECT referralId, introduction.hospitalOdsCode FROM CaseFile"
                + " WHERE clock.firstMetAt >= ?1 AND clock.firstMetAt < ?2 ORDER BY id", since, until)
                .project(WhoseAndWhere.class).list();
    }

    /** Newest first. */
    public List<CaseFile> newest(Wanted wanted, Optional<UUID> after, int limit) {
        Map<String, Object> given = new HashMap<>();
        wanted.referralId().ifPresent(id -> given.put("referralId", id));
        wanted.status().ifPresent(status -> given.put("status", status));
        wanted.advocateId().ifPresent(advocate -> given.put("advocateId", advocate));
        after.ifPresent(id -> given.put("after", id));
        String where = given.keySet().stream().map(CONDITIONS::get).collect(joining(" AND "));
        return find(where, Sort.descending("id"), given).page(0, limit).list();
    }
}
