package org.imha.casework.interview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.casework.interview.ReadInterviews.Where;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

/** All interviews of professionals. */
@ApplicationScoped
class ProfessionalInterviews implements PanacheRepositoryBase<ProfessionalInterview, UUID> {

    private static final Sort NEWEST_FIRST = Sort.descending("id");

    Optional<ProfessionalInterview> ofCase(UUID caseId, UUID interviewId) {
        return find("caseId = ?1 AND id = ?2", caseId, interviewId).firstResultOptional();
    }

    List<ProfessionalInterview> newest(UUID caseId, Optional<UUID> after, int limit) {
        var found = after.isPresent() ? find("caseId = ?1 AND id < ?2", NEWEST_FIRST, caseId, after.get())
                : find("caseId", NEWEST_FIRST, caseId);
        return found.page(0, limit).list();
    }

    /** Of the case that the referral became. */
    List<ProfessionalInterview> oldestOfReferral(UUID referralId, Optional<UUID> after, int limit) {
        return find("caseId IN (SELECT id FROM CaseFile WHERE referralId = ?1) AND id > ?2", Sort.ascending("id"), referralId,
                after.orElse(new UUID(0, 0))).page(0, limit).list();
    }

    /** Of any case, newest first. */
    List<ProfessionalInterview> refused(Where where, Optional<UUID> after, int limit) {
        StringBuilder conditions = new StringBuilder("status = REFUSED");
        Map<String, Object> given = new HashMap<>();
        where.hospital().ifPresent(code -> {
            conditions.append(" AND ward.hospitalOdsCode = :hospital");
            given.put("hospital", code);
        });
        where.ward().ifPresent(name -> {
            conditions.append(" AND ward.name = :ward");
            given.put("ward", name);
        });
        after.ifPresent(id -> {
            conditions.append(" AND id < :after");
            given.put("after", id);
        });
        return find(conditions.toString(), NEWEST_FIRST, given).page(0, limit).list();
    }
}
