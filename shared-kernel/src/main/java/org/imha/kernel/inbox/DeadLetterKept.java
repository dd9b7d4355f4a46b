package org.imha.kernel.inbox;

import java.util.UUID;

/**
 * What the dead-letter topic tells of a fact that could not be handled.
 *
 * @param failure the kind of failure, never its message
 */
public record DeadLetterKept(UUID eventId, String type, UUID subject, String failure) {

    /** The CloudEvents type. */
    public static final String TYPE = "uk.org.imha.dead-letter.kept.v1";
}
