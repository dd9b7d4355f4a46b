package org.imha.records.erasure;

import java.time.Instant;
import java.time.ZoneId;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.event.EventType;
import org.imha.kernel.event.casework.CaseErased;
import org.imha.kernel.inbox.EventHandler;
import org.imha.kernel.inbox.ReceivedEvent;
import org.imha.records.model.CaseStandings;

/** A case was erased: from now on its grants are kept as consent records only, until their day. */
@ApplicationScoped
class CaseErasedHandler implements EventHandler {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final CaseStandings cases;
    private final ErasureConfig config;

    CaseErasedHandler(CaseStandings cases, ErasureConfig config) {
        this.cases = cases;
        this.config = config;
    }

    @Override
    public boolean wants(String type) {
        return EventType.CASE_ERASED.typeName().equals(type);
    }

    @Override
    public void handle(ReceivedEvent event) {
        cases.holdStill(event.as(CaseErased.class).caseId())
                .ifPresent(known -> known.eraseAt(endOfKeeping(event.time())));
    }

    private Instant endOfKeeping(Instant erased) {
        return erased.atZone(LONDON).plus(config.consentKeptFor()).toInstant();
    }
}
