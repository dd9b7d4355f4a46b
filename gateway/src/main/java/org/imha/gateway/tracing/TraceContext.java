package org.imha.gateway.tracing;

import java.util.UUID;
import java.util.regex.Pattern;

import io.vertx.core.MultiMap;

/** The W3C trace context that goes on to a service: the caller's when it is valid, else a new one. */
public final class TraceContext {

    private static final String PARENT = "traceparent";
    private static final String STATE = "tracestate";
    /** Version ff and all-zero ids are invalid; only versions after 00 may have more fields (W3C Trace Context 3.2). */
    private static final Pattern VALID = Pattern.compile("(?!ff)(?!00.{54})[0-9a-f]{2}"
            + "-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(-.*)?");

    private TraceContext() {
    }

    public static void carryOn(MultiMap headers) {
        if (!isValid(headers)) {
            headers.set(PARENT, newParent());
            // It belonged to the trace that is dropped (W3C Trace Context 3.3).
            headers.remove(STATE);
        }
    }

    private static boolean isValid(MultiMap headers) {
        return headers.getAll(PARENT).size() == 1 && VALID.matcher(headers.get(PARENT)).matches();
    }

    private static String newParent() {
        String traceId = hex(UUID.randomUUID());
        String parentId = hex(UUID.randomUUID()).substring(0, 16);
        return "00-" + traceId + "-" + parentId + "-01";
    }

    private static String hex(UUID random) {
        return random.toString().replace("-", "");
    }
}
