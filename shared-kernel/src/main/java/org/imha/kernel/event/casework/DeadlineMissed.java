package org.imha.kernel.event.casework;

import java.util.UUID;

import org.imha.kernel.event.PublishedEvent;

/** The last safe day of a deadline is over, and nobody said what became of it. */
public record DeadlineMissed(UUID caseId, UUID deadlineId, DeadlineKind kind, String dueDate, String detailUrl)
        implements
            PublishedEvent {

    @Override
    public UUID aggregateId() {
        return caseId;
    }
}
