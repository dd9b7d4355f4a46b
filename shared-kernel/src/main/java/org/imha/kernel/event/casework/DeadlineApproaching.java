package org.imha.kernel.event.casework;

import java.util.UUID;

import org.imha.kernel.event.PublishedEvent;

/**
 * The last safe day of a deadline draws near.
 *
 * @param dueDate the last safe day, in London
 * @param daysLeft which warning it is: 7, 3 or 1 days before, or what was left when the deadline became known later
 */
public record DeadlineApproaching(UUID caseId, UUID deadlineId, DeadlineKind kind, String dueDate, long daysLeft,
        String detailUrl) implements PublishedEvent {

    @Override
    public UUID aggregateId() {
        return caseId;
    }
}
