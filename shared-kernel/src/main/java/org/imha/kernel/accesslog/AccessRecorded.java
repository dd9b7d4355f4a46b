package org.imha.kernel.accesslog;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A line of a service's access log as audit-service receives it. */
public record AccessRecorded(UUID entryId, Instant at, String actorId, String actorRoles, String actorOdsCode, String action,
        String resourceType, List<UUID> resourceIds, String refusalReason) {

    /** The CloudEvents type. */
    public static final String TYPE = "uk.org.imha.access.recorded.v1";
}
