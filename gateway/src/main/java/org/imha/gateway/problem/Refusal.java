package org.imha.gateway.problem;

import org.imha.gateway.tracing.CorrelationId;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/** Answers a request with a problem, at once, even while its body is still arriving. */
public final class Refusal {

    /** A body announced to be no larger than this is read to its end, and the connection is kept. */
    private static final long WORTH_READING = 1024 * 1024;

    private Refusal() {
    }

    public static void send(RoutingContext exchange, Problem problem) {
        HttpServerResponse response = exchange.response();
        if (response.ended() || response.closed() || response.headWritten()) {
            return;
        }
        boolean fhir = Outcome.isSpokenAt(exchange.request().path());
        String correlationId = CorrelationId.of(exchange);
        Buffer body = (fhir ? Outcome.of(problem, correlationId) : problem.toJson(correlationId)).toBuffer();
        if (fhir) {
            Outcome.mirrorRequestId(exchange);
        }
        response.setStatusCode(problem.status())
                .putHeader("Content-Type", fhir ? Outcome.MEDIA_TYPE : "application/problem+json")
                .putHeader("Content-Length", Integer.toString(body.length()));
        if (exchange.request().method() == HttpMethod.HEAD) {
            body = Buffer.buffer();
        }
        if (hasSmallBody(exchange.request())) {
            exchange.request().resume();
            response.end(body);
        } else {
            response.putHeader("Connection", "close").write(body);
            new LingeringClose(exchange).start();
        }
    }

    private static boolean hasSmallBody(HttpServerRequest request) {
        if (request.isEnded()) {
            return true;
        }
        String length = request.getHeader("Content-Length");
        boolean announced = length != null || !request.headers().contains("Transfer-Encoding");
        return announced && (length == null || Long.parseLong(length) <= WORTH_READING);
    }
}
