package org.imha.gateway.guard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.gateway.problem.Problem;
import org.imha.gateway.problem.Problem.Code;
import org.imha.gateway.problem.Refusal;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** Takes what the public leaves, never more than was agreed: whoever is turned away hears of another way. */
@ApplicationScoped
public class LetterBoxes {

    private static final String NOTHING_WAS_TAKEN = """
            We could not take this, and nothing was sent. Please wait as long as Retry-After says and send it again. You can \
            also telephone us%s, or ask the ward to. If somebody is in danger, call 999.""";

    private final LetterBoxConfig config;
    private final Map<String, Quotas> ceilings;

    LetterBoxes(LetterBoxConfig config) {
        this.config = config;
        this.ceilings = config.letterBoxes().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, box -> new Quotas(box.getValue().ceiling())));
    }

    /** Whether a request needs no token. Credentials that are sent all the same are looked at, as on every public path. */
    boolean admit(HttpServerRequest request) {
        return request.method() == HttpMethod.POST && !request.headers().contains("Authorization")
                && at(request.path()).isPresent();
    }

    Optional<LetterBox> at(String path) {
        return Optional.ofNullable(config.letterBoxes().get(path));
    }

    /** Last of all checks, so that only what would reach the service counts towards what all may leave together. */
    public void demandRoom(RoutingContext exchange) {
        Optional<Quotas.Standing> full = Optional.of(Caller.of(exchange)).flatMap(Caller::letterBox).map(ceilings::get)
                .map(Quotas::take).filter(standing -> !standing.isTaken());
        full.ifPresentOrElse(standing -> {
            exchange.response().putHeader("Retry-After", Long.toString(standing.retryAfterSeconds()));
            Refusal.send(exchange, turnedAway(Code.TOO_MUCH_AT_ONCE, standing.violated()));
        }, exchange::next);
    }

    /** Says plainly that nothing was taken: whoever asks for help must not wait for an answer that cannot come. */
    Problem turnedAway(Code code, List<String> violated) {
        return new Problem(code, NOTHING_WAS_TAKEN.formatted(config.phone().map(number -> " on " + number).orElse("")),
                violated);
    }
}
