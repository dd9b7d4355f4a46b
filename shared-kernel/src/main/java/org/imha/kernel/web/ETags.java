package org.imha.kernel.web;

import jakarta.ws.rs.core.EntityTag;

import org.imha.kernel.persistence.VersionedEntity;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.CommonProblem;

/** Versions as entity tags (RFC 9110, RFC 6585): every change says which version it means. */
public final class ETags {

    private ETags() {
    }

    public static EntityTag of(VersionedEntity entity) {
        return new EntityTag(Long.toString(entity.version()));
    }

    /** Refuses a change that names an old version (412); naming none is fine. */
    public static void requireCurrentIfNamed(String ifMatch, VersionedEntity entity) {
        if (ifMatch != null && !ifMatch.isBlank()) {
            requireCurrent(ifMatch, entity);
        }
    }

    /** Refuses a change that names no version (428) or an old one (412). */
    public static void requireCurrent(String ifMatch, VersionedEntity entity) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ApiProblem(CommonProblem.VERSION_MISSING, "Send the ETag that you read as If-Match.");
        }
        String current = "\"" + entity.version() + "\"";
        if (!ifMatch.trim().equals(current)) {
            throw new ApiProblem(CommonProblem.VERSION_STALE, "Read it again and decide anew.");
        }
    }
}
