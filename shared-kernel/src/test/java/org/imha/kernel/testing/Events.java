package org.imha.kernel.testing;

import java.time.Instant;
import java.util.UUID;

import org.imha.kernel.event.EventType;
import org.imha.kernel.event.PublishedEvent;
import org.imha.kernel.inbox.Inbox;
import org.imha.kernel.inbox.ReceivedEvent;
import org.imha.kernel.inbox.UpToDate;
import org.imha.kernel.persistence.VersionedEntity;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.arc.Arc;

/** Hands facts to the service under test as its consumer would. */
public final class Events {

    private Events() {
    }

    /** @return the delivery, for those who want to deliver it twice */
    public static ReceivedEvent deliver(PublishedEvent fact) {
        ReceivedEvent event = received(fact);
        deliver(event);
        return event;
    }

    /** With it, everything that was announced is handled. */
    public static boolean deliver(ReceivedEvent event) {
        Arc.container().instance(UpToDate.class).get().until(Instant.now());
        return Arc.container().instance(Inbox.class).get().handle(event);
    }

    public static ReceivedEvent received(PublishedEvent fact) {
        EventType type = EventType.of(fact);
        String source = "/" + type.topic().replace(".events.v1", "") + "-service";
        return new ReceivedEvent(VersionedEntity.newId(), type.typeName(), source, fact.aggregateId(), Instant.now(),
                UUID.randomUUID().toString(), type.topic(), new ObjectMapper().findAndRegisterModules().valueToTree(fact));
    }
}
