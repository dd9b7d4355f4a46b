package org.imha.records.standing;

import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.kernel.event.EventType;
import org.imha.kernel.event.casework.CaseAllocated;
import org.imha.kernel.event.casework.CaseClosed;
import org.imha.kernel.event.casework.CaseOpened;
import org.imha.kernel.event.casework.CaseReopened;
import org.imha.kernel.event.casework.CaseStandingChanged;
import org.imha.kernel.inbox.EventHandler;
import org.imha.kernel.inbox.ReceivedEvent;

/** Something changed about a case. */
@ApplicationScoped
public class CaseChangedHandler implements EventHandler {

    private static final Set<EventType> WANTED = Set.of(EventType.CASE_OPENED, EventType.CASE_ALLOCATED,
            EventType.CASE_STANDING_CHANGED, EventType.CASE_CLOSED, EventType.CASE_REOPENED);

    private final FollowCase followCase;

    CaseChangedHandler(FollowCase followCase) {
        this.followCase = followCase;
    }

    @Override
    public boolean wants(String type) {
        return EventType.named(type).filter(WANTED::contains).isPresent();
    }

    @Override
    public void handle(ReceivedEvent event) {
        Optional<EventType> type = EventType.named(event.type());
        switch (type.orElseThrow()) {
            case CASE_OPENED -> followCase.opened(event.as(CaseOpened.class), event.time());
            case CASE_ALLOCATED -> followCase.allocated(event.as(CaseAllocated.class), event.time());
            case CASE_STANDING_CHANGED -> followCase.standingChanged(event.as(CaseStandingChanged.class), event.time());
            case CASE_CLOSED -> followCase.closed(event.as(CaseClosed.class), event.time());
            case CASE_REOPENED -> followCase.reopened(event.as(CaseReopened.class), event.time());
            default -> throw new IllegalArgumentException("Not wanted: " + event.type());
        }
    }
}
