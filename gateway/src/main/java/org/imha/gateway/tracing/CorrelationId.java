package org.imha.gateway.tracing;

import java.util.UUID;
import java.util.regex.Pattern;

import org.jboss.logging.MDC;

import io.vertx.ext.web.RoutingContext;

/** The id under which one request is found again in every service, log line and audit entry. */
public final class CorrelationId {

    public static final String HEADER = "X-Correlation-Id";

    private static final String KEY = "correlationId";
    private static final Pattern UUID_SHAPE = Pattern
            .compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private CorrelationId() {
    }

    public static void accept(RoutingContext exchange) {
        ensure(exchange);
        exchange.next();
    }

    /** For a request that failed before its first step, too. */
    public static void ensure(RoutingContext exchange) {
        if (of(exchange) != null) {
            return;
        }
        String sent = exchange.request().getHeader(HEADER);
        // Anything but a UUID could carry personal data or forged log lines.
        String id = sent != null && UUID_SHAPE.matcher(sent).matches() ? sent : UUID.randomUUID().toString();
        exchange.put(KEY, id);
        MDC.put(KEY, id);
        exchange.addHeadersEndHandler(ignored -> exchange.response().putHeader(HEADER, id));
    }

    public static String of(RoutingContext exchange) {
        return exchange.get(KEY);
    }
}
