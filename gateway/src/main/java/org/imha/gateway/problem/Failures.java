package org.imha.gateway.problem;

import org.imha.gateway.problem.Problem.Code;
import org.jboss.logging.Logger;

import io.vertx.ext.web.RoutingContext;

/** Turns whatever else goes wrong inside the gateway into a problem that gives nothing away but a reference. */
public final class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class);

    private Failures() {
    }

    public static void answer(RoutingContext exchange) {
        Refusal.send(exchange, problem(exchange));
    }

    private static Problem problem(RoutingContext exchange) {
        return switch (exchange.statusCode()) {
            case 400 -> new Problem(Code.MALFORMED_REQUEST, "The request line or a header cannot be read.");
            case 404 -> new Problem(Code.PATH_NOT_FOUND, "There is nothing at this path.");
            case 405 -> new Problem(Code.METHOD_NOT_ALLOWED, "This path does not answer to this method.");
            default -> unexpected(exchange.failure());
        };
    }

    private static Problem unexpected(Throwable failure) {
        LOG.error("A request failed inside the gateway", failure);
        return new Problem(Code.INTERNAL_ERROR, "Please quote the correlation id when you ask about this.");
    }
}
