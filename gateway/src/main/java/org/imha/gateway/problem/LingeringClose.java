package org.imha.gateway.problem;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Closes a connection on which a refused body is still arriving.
 * <p>
 * Closing at once would make the client's machine drop the answer before the client has read it (RFC 9112 9.6), so the
 * rest is thrown away for a little while first.
 */
final class LingeringClose {

    private static final long MOST_BYTES = 16L * 1024 * 1024;
    private static final long MOST_MILLIS = 5_000;

    private final RoutingContext exchange;
    private final HttpServerRequest request;
    private long thrownAway;
    private boolean closed;

    LingeringClose(RoutingContext exchange) {
        this.exchange = exchange;
        this.request = exchange.request();
    }

    void start() {
        long timer = exchange.vertx().setTimer(MOST_MILLIS, ignored -> close());
        exchange.addEndHandler(ignored -> exchange.vertx().cancelTimer(timer));
        request.exceptionHandler(ignored -> close());
        request.endHandler(ignored -> close());
        request.handler(chunk -> {
            thrownAway += chunk.length();
            if (thrownAway > MOST_BYTES) {
                close();
            }
        });
        request.resume();
    }

    private void close() {
        if (!closed) {
            closed = true;
            exchange.response().end().onComplete(ignored -> request.connection().close());
        }
    }
}
