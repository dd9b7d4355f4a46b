package org.imha.casework.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.imha.casework.model.CaseFile;
import org.imha.kernel.web.Cursors.Place;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

/** All deadlines. Whoever makes or changes some holds their case still first. */
@ApplicationScoped
public class CaseDeadlines implements PanacheRepositoryBase<CaseDeadline, UUID> {

    private static final Sort NEAREST_FIRST = Sort.ascending("dueAt", "id");
    private static final Place BEGINNING = new Place(Instant.EPOCH, new UUID(0, 0));

    /** Until the transaction ends, so that nobody works out or settles the same ones meanwhile. */
    void holdCaseStill(CaseFile file) {
        flush();
        getEntityManager().lock(file, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<CaseDeadline> ofCase(UUID caseId, UUID id) {
        return find("caseId = ?1 AND id = ?2", caseId, id).firstResultOptional();
    }

    /** All that hold: those that were superseded count for nothing. */
    List<CaseDeadline> holding(UUID caseId) {
        return list("caseId = ?1 AND status <> ?2", caseId, DeadlineStatus.SUPERSEDED);
    }

    /** One that was missed comes first until somebody says what became of it: there may be lawful days left. */
    Optional<CaseDeadline> nearestToMeet(UUID caseId) {
        return find("caseId = ?1 AND status IN (OPEN, MISSED)", NEAREST_FIRST, caseId).firstResultOptional();
    }

    List<CaseDeadline> nearestOfCase(UUID caseId, Optional<Place> after, int limit) {
        Place from = after.orElse(BEGINNING);
        return find("caseId = ?1 AND (dueAt > ?2 OR dueAt = ?2 AND id > ?3)", NEAREST_FIRST, caseId, from.at(), from.id())
                .page(0, limit).list();
    }

    List<CaseDeadline> nearestWith(DeadlineStatus status, Optional<Place> after, int limit) {
        Place from = after.orElse(BEGINNING);
        return find("status = ?1 AND (dueAt, id) > (?2, ?3)", NEAREST_FIRST, status, from.at(), from.id()).page(0, limit)
                .list();
    }

    /** Of the advocate's own cases that go on; after the last safe day, too, while the last day is not over. */
    List<CaseDeadline> toMeetOfAdvocate(String advocateId, LocalDate today, int limit) {
        return find("""
                (status = OPEN OR status = MISSED AND window.lastDay >= ?1)
                AND caseId IN (SELECT id FROM CaseFile WHERE advocateId = ?2 AND course.status <> CLOSED)""",
                NEAREST_FIRST, today, advocateId).page(0, limit).list();
    }

    public Optional<UUID> caseOf(UUID id) {
        return getEntityManager().createQuery("SELECT caseId FROM CaseDeadline WHERE id = :id", UUID.class)
                .setParameter("id", id).getResultStream().findFirst();
    }

    /** Those for which a warning is due, or that are over. */
    public List<UUID> withStepDue(Instant now, int limit) {
        return getEntityManager().createQuery("""
                SELECT id FROM CaseDeadline WHERE status = OPEN AND nextStepAt <= :now ORDER BY nextStepAt""", UUID.class)
                .setParameter("now", now).setMaxResults(limit).getResultList();
    }

    /** Of the case that the referral became. */
    List<CaseDeadline> oldestOfReferral(UUID referralId, Optional<UUID> after, int limit) {
        return find("caseId IN (SELECT id FROM CaseFile WHERE referralId = ?1) AND id > ?2", Sort.ascending("id"), referralId,
                after.orElse(new UUID(0, 0))).page(0, limit).list();
    }
}
