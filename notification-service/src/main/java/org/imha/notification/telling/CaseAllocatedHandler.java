package org.imha.notification.telling;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.event.EventType;
import org.imha.kernel.event.casework.CaseAllocated;
import org.imha.kernel.inbox.EventHandler;
import org.imha.kernel.inbox.ReceivedEvent;
import org.imha.notification.model.CaseAdvocates;

/** Remembers who has a case, for older facts that name the case only. */
@ApplicationScoped
public class CaseAllocatedHandler implements EventHandler {

    private final CaseAdvocates caseAdvocates;

    CaseAllocatedHandler(CaseAdvocates caseAdvocates) {
        this.caseAdvocates = caseAdvocates;
    }

    @Override
    public boolean wants(String type) {
        return type.equals(EventType.CASE_ALLOCATED.typeName());
    }

    @Override
    public void handle(ReceivedEvent event) {
        CaseAllocated fact = event.as(CaseAllocated.class);
        caseAdvocates.remember(fact.caseId(), fact.advocateId(), event.time());
    }
}
