package org.imha.audit.model;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Which entries are looked for; a null asks for any. */
public record EntryFilter(UUID resourceId, String stream, String correlationId) {

    Map<String, Object> asked() {
        Map<String, Object> asked = new TreeMap<>();
        asked.put("resource", resourceId);
        asked.put("stream", stream);
        asked.put("correlation", correlationId);
        asked.values().removeIf(value -> value == null);
        return asked;
    }
}
