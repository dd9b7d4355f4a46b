package org.imha.kernel.event.casework;

import java.util.UUID;

import org.imha.kernel.event.PublishedEvent;

/** A deadline was worked out, or written down by staff. {@code dueDate} is the last safe day, in London. */
public record DeadlineCreated(UUID caseId, UUID deadlineId, DeadlineKind kind, String dueDate, String detailUrl)
        implements
            PublishedEvent {

    @Override
    public UUID aggregateId() {
        return caseId;
    }
}
