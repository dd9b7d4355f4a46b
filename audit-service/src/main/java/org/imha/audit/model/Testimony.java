package org.imha.audit.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a service told us, before it has its place in a chain. */
public record Testimony(Origin origin, EntryKind kind, Instant occurredAt, Act act, Actor actor) {

    /**
     * How it reached us.
     *
     * @param eventId the sender's, so that a redelivery is recognised
     * @param stream the service that told us
     * @param payload canonical JSON
     */
    public record Origin(UUID eventId, String stream, String correlationId, String payload) {
    }

    /**
     * What was done, and to what.
     *
     * @param action null for facts
     * @param refusalReason null when permitted, and for facts
     */
    public record Act(String type, String action, String resourceType, List<UUID> resourceIds, String refusalReason) {
    }

    /** Who acted. Facts name nobody: the access that caused them does, under the same correlation id. */
    public record Actor(String id, String roles, String odsCode) {

        public static final Actor NOBODY = new Actor(null, null, null);
    }
}
