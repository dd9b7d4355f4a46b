package org.imha.gateway.routing;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** The body of a request: counted while it passes, and broken off when it becomes too large. */
final class RequestBody extends PassingBody {

    private final long mostBytes;
    private long bytes;
    private Handler<Throwable> onFailure;

    RequestBody(ReadStream<Buffer> source, long mostBytes) {
        super(source);
        this.mostBytes = mostBytes;
    }

    boolean isTooLarge() {
        return bytes > mostBytes;
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> handler) {
        return super.handler(handler == null ? null : chunk -> pass(chunk, handler));
    }

    private void pass(Buffer chunk, Handler<Buffer> handler) {
        bytes += chunk.length();
        if (!isTooLarge()) {
            handler.handle(chunk);
        } else if (onFailure != null) {
            onFailure.handle(new IllegalStateException("The body of the request is too large"));
        }
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        onFailure = handler;
        return super.exceptionHandler(handler);
    }
}
