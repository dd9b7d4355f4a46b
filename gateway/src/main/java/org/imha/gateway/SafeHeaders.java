package org.imha.gateway;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

/** Headers that every answer carries, so that no browser or cache does with it what we did not mean. */
final class SafeHeaders {

    private SafeHeaders() {
    }

    static void add(RoutingContext exchange) {
        ensure(exchange);
        exchange.next();
    }

    /** For a request that failed before its first step, too. */
    static void ensure(RoutingContext exchange) {
        if (exchange.data().putIfAbsent(SafeHeaders.class.getName(), true) != null) {
            return;
        }
        exchange.addHeadersEndHandler(ignored -> {
            MultiMap headers = exchange.response().headers();
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
            headers.set("Referrer-Policy", "no-referrer");
            // Nearly everything here is personal; a service that serves reference data says so itself.
            if (!headers.contains("Cache-Control")) {
                headers.set("Cache-Control", "no-store");
            }
        });
    }
}
