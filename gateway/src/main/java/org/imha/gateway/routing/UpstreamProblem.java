package org.imha.gateway.routing;

import java.net.URI;
import java.util.concurrent.TimeoutException;

import org.imha.gateway.problem.Problem;
import org.imha.gateway.problem.Problem.Code;
import org.imha.gateway.problem.Refusal;
import org.jboss.logging.Logger;

import io.vertx.ext.web.RoutingContext;

/** A service gave no answer: said in our one error format, with a time after which to try again. */
final class UpstreamProblem {

    private static final Logger LOG = Logger.getLogger(UpstreamProblem.class);
    private static final String RETRY_AFTER_SECONDS = "5";

    private static final Problem DOWN = new Problem(Code.SERVICE_UNAVAILABLE,
            "The service behind this path cannot be reached. Try again, with the same Idempotency-Key.");
    private static final Problem TIMEOUT = new Problem(Code.SERVICE_TIMEOUT,
            "The service behind this path took too long. Try again, with the same Idempotency-Key.");
    private static final Problem TOO_SLOW = new Problem(Code.REQUEST_TOO_SLOW,
            "The body of the request did not arrive in time.");

    private UpstreamProblem() {
    }

    static void answer(RoutingContext exchange, URI service, Throwable failure) {
        Problem problem = problem(exchange, failure);
        // The service's address and the failure's name say enough; messages may hold the path.
        LOG.warnf("%s from %s: %s", problem.code(), service.getAuthority(), failure.getClass().getSimpleName());
        exchange.response().putHeader("Retry-After", RETRY_AFTER_SECONDS);
        Refusal.send(exchange, problem);
    }

    private static Problem problem(RoutingContext exchange, Throwable failure) {
        if (!(failure instanceof TimeoutException)) {
            return DOWN;
        }
        return exchange.request().isEnded() ? TIMEOUT : TOO_SLOW;
    }
}
