package org.imha.gateway.guard;

import java.util.Optional;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.imha.gateway.problem.Problem;

import io.vertx.ext.web.RoutingContext;

/**
 * Who a request is counted against: a machine by its client id, a person by their name, anybody else by their address.
 *
 * @param isPublic on a public path without a token, which is counted apart
 * @param letterBox the path where somebody without a token leaves something, which is counted apart again
 * @param refusal why the caller may not go on; empty when a valid token said who it is or none is needed
 */
record Caller(String key, String clientId, boolean isPublic, Optional<String> letterBox, Optional<Problem> refusal) {

    /** Keycloak names the user behind a client's own token so. */
    private static final String SERVICE_ACCOUNT = "service-account-";

    static Caller known(JsonWebToken token) {
        String client = token.getClaim("azp");
        String user = token.getClaim("preferred_username");
        boolean isPerson = user != null && !user.startsWith(SERVICE_ACCOUNT);
        return new Caller(isPerson ? "user:" + user : "client:" + client, String.valueOf(client), false,
                Optional.empty(), Optional.empty());
    }

    static Caller fromThePublic(RoutingContext exchange) {
        return new Caller("public:" + address(exchange), "", true, Optional.empty(), Optional.empty());
    }

    static Caller atLetterBox(RoutingContext exchange) {
        String path = exchange.request().path();
        return new Caller("letter-box:" + path + ":" + address(exchange), "", true, Optional.of(path), Optional.empty());
    }

    static Caller unknown(RoutingContext exchange, Problem refusal) {
        return new Caller("address:" + address(exchange), "", false, Optional.empty(), Optional.of(refusal));
    }

    private static String address(RoutingContext exchange) {
        return CallerAddress.of(exchange.request().remoteAddress());
    }

    void remember(RoutingContext exchange) {
        exchange.put(Caller.class.getName(), this);
    }

    static Caller of(RoutingContext exchange) {
        return exchange.get(Caller.class.getName());
    }
}
