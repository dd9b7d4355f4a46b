package org.imha.gateway.guard;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.gateway.guard.RateLimitConfig.ClientPolicies;
import org.imha.gateway.guard.RateLimitConfig.Policy;
import org.imha.gateway.problem.Problem;
import org.imha.gateway.problem.Problem.Code;
import org.imha.gateway.problem.Refusal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/** Counts every request against its caller's quotas and tells the caller what is left of them. */
@ApplicationScoped
public class RateLimit {

    private final RateLimitConfig config;
    private final LetterBoxes letterBoxes;
    private final Cache<String, Quotas> callers;

    RateLimit(RateLimitConfig config, LetterBoxes letterBoxes) {
        this.config = config;
        this.letterBoxes = letterBoxes;
        this.callers = Caffeine.newBuilder().maximumSize(config.rememberedCallers()).build();
    }

    public void count(RoutingContext exchange) {
        Caller caller = Caller.of(exchange);
        Quotas quotas = callers.get(caller.key(), key -> new Quotas(policiesOf(caller)));
        Quotas.Standing standing = quotas.take();
        HttpServerResponse response = exchange.response();
        exchange.addHeadersEndHandler(ignored -> {
            response.putHeader("RateLimit-Policy", quotas.policyHeader());
            response.putHeader("RateLimit", standing.header());
        });
        if (standing.isTaken()) {
            exchange.next();
        } else {
            response.putHeader("Retry-After", Long.toString(standing.retryAfterSeconds()));
            Refusal.send(exchange, exceeded(caller, standing.violated()));
        }
    }

    private Map<String, Policy> policiesOf(Caller caller) {
        if (caller.isPublic()) {
            return caller.letterBox().flatMap(letterBoxes::at).map(LetterBox::policies).orElse(config.publicPolicies());
        }
        ClientPolicies own = config.clients().get(caller.clientId());
        return own == null ? config.policies() : own.policies();
    }

    private Problem exceeded(Caller caller, List<String> violated) {
        if (caller.letterBox().isPresent()) {
            return letterBoxes.turnedAway(Code.QUOTA_EXCEEDED, violated);
        }
        return new Problem(Code.QUOTA_EXCEEDED, "Please wait as long as Retry-After says, then go on.", violated);
    }
}
