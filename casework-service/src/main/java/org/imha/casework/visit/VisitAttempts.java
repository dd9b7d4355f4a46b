package org.imha.casework.visit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

/** All attempts to visit. */
@ApplicationScoped
class VisitAttempts implements PanacheRepositoryBase<VisitAttempt, UUID> {

    private static final Sort NEWEST_FIRST = Sort.descending("id");

    Optional<VisitAttempt> ofCase(UUID caseId, UUID visitId) {
        return find("caseId = ?1 AND id = ?2", caseId, visitId).firstResultOptional();
    }

    List<VisitAttempt> newest(UUID caseId, Optional<UUID> after, int limit) {
        var found = after.isPresent() ? find("caseId = ?1 AND id < ?2", NEWEST_FIRST, caseId, after.get())
                : find("caseId", NEWEST_FIRST, caseId);
        return found.page(0, limit).list();
    }

    /** Of the case that the referral became. */
    List<VisitAttempt> oldestOfReferral(UUID referralId, Optional<UUID> after, int limit) {
        return find("caseId IN (SELECT id FROM CaseFile WHERE referralId = ?1) AND id > ?2", Sort.ascending("id"), referralId,
                after.orElse(new UUID(0, 0))).page(0, limit).list();
    }

    /** Of any case, newest first: those where something of this kind stood in the way. */
    List<VisitAttempt> obstructed(Obstacle obstacle, ObstacleFilter wanted, Optional<UUID> after, int limit) {
        Map<String, Object> given = new HashMap<>();
        List<String> conditions = new ArrayList<>(List.of(obstacle.happened()));
        wanted.hospital().ifPresent(code -> conditions.add(given(given, "ward.hospitalOdsCode", "hospital", code)));
        wanted.ward().ifPresent(name -> conditions.add(given(given, "ward.name", "ward", name)));
        wanted.open().ifPresent(open -> conditions.add(obstacle.isOpen(open)));
        after.ifPresent(id -> {
            conditions.add("id < :after");
            given.put("after", id);
        });
        return find(String.join(" AND ", conditions), NEWEST_FIRST, given).page(0, limit).list();
    }

    private static String given(Map<String, Object> given, String path, String name, Object value) {
        given.put(name, value);
        return path + " = :" + name;
    }
}
