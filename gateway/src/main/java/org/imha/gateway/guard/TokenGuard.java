package org.imha.gateway.guard;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.imha.gateway.problem.Problem;
import org.imha.gateway.problem.Problem.Code;
import org.imha.gateway.problem.Refusal;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.ext.web.RoutingContext;

/** Nobody gets in without a valid token, except on public paths; what its bearer may do is the services' question. */
@ApplicationScoped
public class TokenGuard {

    private static final Problem MISSING = new Problem(Code.TOKEN_REQUIRED, "Send an access token: Authorization: Bearer.");
    private static final Problem INVALID = new Problem(Code.TOKEN_INVALID,
            "The token has expired, is not for this API, or was not issued by our identity provider.");
    private static final Problem NO_KEYS = new Problem(Code.TOKEN_KEYS_UNAVAILABLE,
            "The identity provider's keys cannot be had at the moment; the token may be good.");

    private final HttpAuthenticator authenticator;
    private final TokenKeys keys;
    private final PublicPaths publicPaths;
    private final LetterBoxes letterBoxes;

    TokenGuard(HttpAuthenticator authenticator, TokenKeys keys, PublicPaths publicPaths, LetterBoxes letterBoxes) {
        this.authenticator = authenticator;
        this.keys = keys;
        this.publicPaths = publicPaths;
        this.letterBoxes = letterBoxes;
    }

    /** Finds out who calls; nobody is refused yet, so that refusals are counted against a quota, too. */
    public void identify(RoutingContext exchange) {
        if (letterBoxes.admit(exchange.request())) {
            goOn(exchange, Caller.atLetterBox(exchange));
            return;
        }
        if (publicPaths.admit(exchange.request())) {
            goOn(exchange, Caller.fromThePublic(exchange));
            return;
        }
        authenticator.attemptAuthentication(exchange).subscribe().with(
                identity -> goOn(exchange, callerOf(identity, exchange)),
                failure -> goOn(exchange, Caller.unknown(exchange, keys.areKnown() ? INVALID : NO_KEYS)));
    }

    public void demand(RoutingContext exchange) {
        Caller.of(exchange).refusal().ifPresentOrElse(problem -> refuse(exchange, problem), exchange::next);
    }

    private static Caller callerOf(SecurityIdentity identity, RoutingContext exchange) {
        return identity != null && identity.getPrincipal() instanceof JsonWebToken token
                ? Caller.known(token)
                : Caller.unknown(exchange, MISSING);
    }

    private static void goOn(RoutingContext exchange, Caller caller) {
        caller.remember(exchange);
        exchange.next();
    }

    private static void refuse(RoutingContext exchange, Problem problem) {
        switch (problem.code()) {
            // RFC 6750 3: no error code when no token was sent.
            case TOKEN_REQUIRED -> exchange.response().putHeader("WWW-Authenticate", "Bearer realm=\"imha\"");
            case TOKEN_INVALID -> exchange.response().putHeader("WWW-Authenticate",
                    "Bearer realm=\"imha\", error=\"invalid_token\"");
            default -> exchange.response().putHeader("Retry-After", "5");
        }
        Refusal.send(exchange, problem);
    }
}
