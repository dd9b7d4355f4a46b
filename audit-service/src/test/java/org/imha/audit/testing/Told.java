package org.imha.audit.testing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.imha.kernel.accesslog.AccessRecorded;
import org.imha.kernel.inbox.ReceivedEvent;
import org.imha.kernel.persistence.VersionedEntity;
import org.imha.kernel.testing.Events;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Events as services send them, on streams of a test's own. */
public final class Told {

    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    private Told() {
    }

    /** A stream that no other test writes to. */
    public static String freshStream() {
        return "s" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "-" + letters(System.nanoTime());
    }

    public static ReceivedEvent fact(String stream, String type, Object payload) {
        UUID id = VersionedEntity.newId();
        return event(stream + ".events.v1", type, id, payload);
    }

    public static ReceivedEvent access(String stream, AccessRecorded access) {
        return event(stream + ".access-log.v1", AccessRecorded.TYPE, access.entryId(), access);
    }

    public static AccessRecorded read(String actor, UUID resource) {
        return new AccessRecorded(VersionedEntity.newId(), Instant.now(), actor, "ADVOCATE", null, "READ", "case",
                List.of(resource), null);
    }

    /** That many facts, one after the other. */
    public static void facts(String stream, int count) {
        for (int i = 0; i < count; i++) {
            Events.deliver(fact(stream, "uk.org.imha.test.happened.v1", Map.of("number", i)));
        }
    }

    private static ReceivedEvent event(String topic, String type, UUID subject, Object payload) {
        return new ReceivedEvent(VersionedEntity.newId(), type, "/some-service", subject, Instant.now(),
                UUID.randomUUID().toString(), topic, JSON.valueToTree(payload));
    }

    private static String letters(long number) {
        return Long.toString(number).chars().mapToObj(digit -> String.valueOf((char) (digit - '0' + 'a')))
                .reduce("", String::concat);
    }
}
