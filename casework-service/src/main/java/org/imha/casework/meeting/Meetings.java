package org.imha.casework.meeting;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.web.Cursors.Place;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

/** All meetings. */
@ApplicationScoped
class Meetings implements PanacheRepositoryBase<Meeting, UUID> {

    private static final Sort NEWEST_FIRST = Sort.descending("id");
    private static final Sort IN_TIME = Sort.ascending("scheduledAt", "id");
    private static final String OF_ADVOCATE = "caseId IN (SELECT id FROM CaseFile WHERE advocateId = :advocate)";

    Optional<Meeting> ofCase(UUID caseId, UUID meetingId) {
        return find("caseId = ?1 AND id = ?2", caseId, meetingId).firstResultOptional();
    }

    List<Meeting> newest(UUID caseId, Optional<UUID> after, int limit) {
        var found = after.isPresent() ? find("caseId = ?1 AND id < ?2", NEWEST_FIRST, caseId, after.get())
                : find("caseId", NEWEST_FIRST, caseId);
        return found.page(0, limit).list();
    }

    /** In the order of time, those of the cases that the advocate has now when one is named. */
    List<Meeting> between(Instant from, Instant to, Optional<String> advocateId, Optional<Place> after, int limit) {
        Map<String, Object> given = new HashMap<>(Map.of("from", from, "to", to));
        StringBuilder where = new StringBuilder("scheduledAt >= :from AND scheduledAt < :to");
        advocateId.ifPresent(advocate -> {
            where.append(" AND ").append(OF_ADVOCATE);
            given.put("advocate", advocate);
        });
        after.ifPresent(place -> {
            where.append(" AND (scheduledAt > :at OR scheduledAt = :at AND id > :id)");
            given.put("at", place.at());
            given.put("id", place.id());
        });
        return find(where.toString(), IN_TIME, given).page(0, limit).list();
    }

    /** Still to be held, of the advocate's open cases. */
    List<Meeting> ofAdvocate(String advocateId, Instant from, Instant to) {
        return find("status = SCHEDULED AND scheduledAt >= ?1 AND scheduledAt < ?2 AND caseId IN "
                + "(SELECT id FROM CaseFile WHERE advocateId = ?3 AND course.status <> CLOSED)", IN_TIME, from, to,
                advocateId).list();
    }

    /** Of the case that the referral became. */
    List<Meeting> oldestOfReferral(UUID referralId, Optional<UUID> after, int limit) {
        return find("caseId IN (SELECT id FROM CaseFile WHERE referralId = ?1) AND id > ?2", Sort.ascending("id"), referralId,
                after.orElse(new UUID(0, 0))).page(0, limit).list();
    }
}
