package org.imha.casework.meeting;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    /** By the name of the value that each takes; a place takes two, and is named once. */
    private static final Map<String, String> CONDITIONS = Map.of(
            "begins", "scheduledAt >= :begins",
            "ends", "scheduledAt < :ends",
            "advocate", "caseId IN (SELECT id FROM CaseFile WHERE advocateId = :advocate)",
            "type", "type = :type",
            "status", "status = :status",
            "hospital", "ward.hospitalOdsCode = :hospital",
            "ward", "ward.name = :ward",
            "at", "(scheduledAt > :at OR scheduledAt = :at AND id > :id)");

    Optional<Meeting> ofCase(UUID caseId, UUID meetingId) {
        return find("caseId = ?1 AND id = ?2", caseId, meetingId).firstResultOptional();
    }

    List<Meeting> newest(UUID caseId, Optional<UUID> after, int limit) {
        var found = after.isPresent() ? find("caseId = ?1 AND id < ?2", NEWEST_FIRST, caseId, after.get())
                : find("caseId", NEWEST_FIRST, caseId);
        return found.page(0, limit).list();
    }

    /** In the order of time. */
    List<Meeting> inTime(CalendarFilter wanted, Optional<Place> after, int limit) {
        Map<String, Object> given = new HashMap<>(Map.of("begins", wanted.begins(), "ends", wanted.ends()));
        wanted.advocateId().ifPresent(advocate -> given.put("advocate", advocate));
        wanted.type().ifPresent(type -> given.put("type", type));
        wanted.status().ifPresent(status -> given.put("status", status));
        wanted.hospital().ifPresent(code -> given.put("hospital", code));
        wanted.ward().ifPresent(name -> given.put("ward", name));
        after.ifPresent(place -> given.putAll(Map.of("at", place.at(), "id", place.id())));
        String where = given.keySet().stream().map(CONDITIONS::get).filter(Objects::nonNull).collect(joining(" AND "));
        return find(where, IN_TIME, given).page(0, limit).list();
    }

    /** Still to be held, of the advocate's open cases. */
    List<Meeting> ofAdvocate(String advocateId, Instant from, Instant to) {
        return find("status = SCHEDULED AND scheduledAt >= ?1 AND scheduledAt < ?2 AND caseId IN "
                + "(SELECT id FROM CaseFile WHERE advocateId = ?3 AND course.status <> CLOSED)", IN_TIME, from, to,
                advocateId).list();
    }

    /** Still to be held, and planned before that instant. */
    List<Meeting> ahead(UUID caseId, Instant now, Instant plannedUntil) {
        return find("caseId = ?1 AND status = SCHEDULED AND scheduledAt > ?2 AND createdAt <= ?3", IN_TIME, caseId, now,
                plannedUntil).list();
    }

    /** Of the case that the referral became. */
    List<Meeting> oldestOfReferral(UUID referralId, Optional<UUID> after, int limit) {
        return find("caseId IN (SELECT id FROM CaseFile WHERE referralId = ?1) AND id > ?2", Sort.ascending("id"), referralId,
                after.orElse(new UUID(0, 0))).page(0, limit).list();
    }
}
