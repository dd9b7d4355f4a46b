package org.imha.kernel.web;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.imha.kernel.persistence.VersionedEntity;
import org.jboss.logging.MDC;

/** The ids that join one business transaction across services, logs, events and audit. They live in the log context. */
public final class Correlation {

    public static final String HEADER = "X-Correlation-Id";
    public static final String TRACE_HEADER = "traceparent";
    private static final String ID = "correlationId";
    private static final String TRACE = "traceparent";
    private static final String CAUSE = "causationId";
    /** Stricter than {@code UUID.fromString}, which takes {@code 1-1-1-1-1}. */
    private static final Pattern UUID_TEXT = Pattern
            .compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    /** W3C trace context, version 00; all-zero ids are invalid. */
    private static final Pattern TRACEPARENT = Pattern
            .compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    private Correlation() {
    }

    /** Starts with what the caller sent, as far as it is well-formed; makes an id when there is none. */
    public static void begin(String sentId, String sentTrace) {
        MDC.remove(CAUSE);
        MDC.put(ID, wellFormed(sentId).orElseGet(Correlation::freshId));
        if (sentTrace != null && TRACEPARENT.matcher(sentTrace).matches()) {
            MDC.put(TRACE, sentTrace);
        } else {
            MDC.remove(TRACE);
        }
    }

    /** Goes on with the ids of a received fact, which becomes the cause of all that follows. */
    public static void beginCausedBy(String eventId, String correlationId, String traceparent) {
        begin(correlationId, traceparent);
        MDC.put(CAUSE, eventId);
    }

    public static void end() {
        MDC.remove(CAUSE);
        MDC.remove(ID);
        MDC.remove(TRACE);
    }

    /** The present id; a fresh one where nothing began, as in a timer. */
    public static String currentId() {
        Object known = MDC.get(ID);
        if (known != null) {
            return known.toString();
        }
        String fresh = freshId();
        MDC.put(ID, fresh);
        return fresh;
    }

    public static Optional<String> currentTrace() {
        return Optional.ofNullable(MDC.get(TRACE)).map(Object::toString);
    }

    /** The id of the fact that is being handled, if any. */
    public static Optional<String> currentCause() {
        return Optional.ofNullable(MDC.get(CAUSE)).map(Object::toString);
    }

    private static String freshId() {
        return VersionedEntity.newId().toString();
    }

    private static Optional<String> wellFormed(String sentId) {
        return Optional.ofNullable(sentId).filter(id -> UUID_TEXT.matcher(id).matches()).map(id -> id.toLowerCase(Locale.ROOT));
    }
}
