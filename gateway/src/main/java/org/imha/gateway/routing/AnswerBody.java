package org.imha.gateway.routing;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.streams.ReadStream;

/**
 * The body of an answer: when it breaks off, the caller's connection is closed, so that a part is never taken for the
 * whole (RFC 9112 8).
 * <p>
 * The proxy would reset the response instead; then Quarkus never learns that the request is over, and waits for it when
 * it shuts down.
 */
final class AnswerBody extends PassingBody {

    private final HttpConnection caller;

    AnswerBody(ReadStream<Buffer> source, HttpConnection caller) {
        super(source);
        this.caller = caller;
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        return super.exceptionHandler(handler == null ? null : ignored -> caller.close());
    }
}
