package org.imha.notification.telling;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.event.EventType;
import org.imha.kernel.event.casework.CaseReopened;
import org.imha.kernel.inbox.EventHandler;
import org.imha.kernel.inbox.ReceivedEvent;
import org.imha.notification.model.CaseAdvocates;

/** A case that was taken up again is nobody's: who had it before hears nothing more of it. */
@ApplicationScoped
public class CaseReopenedHandler implements EventHandler {

    private final CaseAdvocates caseAdvocates;

    CaseReopenedHandler(CaseAdvocates caseAdvocates) {
        this.caseAdvocates = caseAdvocates;
    }

    @Override
    public boolean wants(String type) {
        return type.equals(EventType.CASE_REOPENED.typeName());
    }

    @Override
    public void handle(ReceivedEvent event) {
        caseAdvocates.forget(event.as(CaseReopened.class).caseId(), event.time());
    }
}
