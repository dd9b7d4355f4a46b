package org.imha.notification.telling;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.imha.kernel.inbox.ReceivedEvent;

/** The ids that facts name besides their subject; each fact has some of them. */
record NamedIds(UUID referralId, UUID caseId, String advocateId, String raisedBy) {

    static NamedIds of(ReceivedEvent fact) {
        return fact.as(NamedIds.class);
    }

    List<UUID> besides(UUID subject) {
        return Stream.of(referralId, caseId).filter(id -> id != null && !id.equals(subject)).toList();
    }
}
