package org.imha.gateway;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.imha.gateway.guard.LetterBoxes;
import org.imha.gateway.guard.RateLimit;
import org.imha.gateway.guard.ReadableRequest;
import org.imha.gateway.guard.RequestSizeLimit;
import org.imha.gateway.guard.TokenGuard;
import org.imha.gateway.problem.Failures;
import org.imha.gateway.routing.Forwarder;
import org.imha.gateway.tracing.CorrelationId;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** The way of every request through the gateway, step by step. */
@ApplicationScoped
public class Doorway {

    /** Ahead of every handler that Quarkus mounts. */
    private static final int FIRST = -1000;
    private static final int THEN = FIRST + 1;
    /** Behind every handler that Quarkus mounts. */
    private static final int LAST = 30_000;

    /** Our own API, and its FHIR face. */
    private static final List<String> ROOMS = List.of("/v1/*", "/fhir/*");

    private final TokenGuard tokens;
    private final RateLimit limits;
    private final RequestSizeLimit sizes;
    private final LetterBoxes letterBoxes;
    private final Forwarder forwarder;

    Doorway(TokenGuard tokens, RateLimit limits, RequestSizeLimit sizes, LetterBoxes letterBoxes,
            Forwarder forwarder) {
        this.tokens = tokens;
        this.limits = limits;
        this.sizes = sizes;
        this.letterBoxes = letterBoxes;
        this.forwarder = forwarder;
    }

    void open(@Observes Router router) {
        router.route().order(FIRST)
                .handler(CorrelationId::accept)
                .handler(SafeHeaders::add)
                .handler(ReadableRequest::demand)
                .failureHandler(Doorway::answerFailure);
        ROOMS.forEach(room -> router.route(room).order(THEN)
                .handler(tokens::identify)
                .handler(limits::count)
                .handler(forwarder::chooseService)
                .handler(tokens::demand)
                .handler(sizes::refuseDeclaredOversize)
                .handler(letterBoxes::demandRoom)
                .handler(forwarder::forward));
        router.route().order(LAST).handler(forwarder::refuseUnknownPath);
    }

    private static void answerFailure(RoutingContext exchange) {
        CorrelationId.ensure(exchange);
        SafeHeaders.ensure(exchange);
        Failures.answer(exchange);
    }
}
