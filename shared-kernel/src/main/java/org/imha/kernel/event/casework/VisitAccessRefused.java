package org.imha.kernel.event.casework;

import java.util.UUID;

import org.imha.kernel.event.PublishedEvent;

/** A ward refused an advocate access, which may be an offence (s.129(1)). */
public record VisitAccessRefused(UUID caseId, UUID visitId, String detailUrl) implements PublishedEvent {

    @Override
    public UUID aggregateId() {
        return caseId;
    }
}
