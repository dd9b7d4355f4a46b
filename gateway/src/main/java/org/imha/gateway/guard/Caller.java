package org.imha.gateway.guard;

import java.util.Optional;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.imha.gateway.problem.Problem;

import io.vertx.ext.web.RoutingContext;

/**
 * Who a request is counted against: a machine by its client id, a person by their name, anybody else by their address.
 *
 * @param refusal why the caller is not known; empty when a valid token said who it is
 */
record Caller(String key, String clientId, Optional<Problem> refusal) {

    /** Keycloak names the user behind a client's own token so. */
    private static final String SERVICE_ACCOUNT = "service-account-";

    static Caller known(JsonWebToken token) {
        String client = token.getClaim("azp");
        String user = token.getClaim("preferred_username");
        boolean isPerson = user != null && !user.startsWith(SERVICE_ACCOUNT);
        return new Caller(isPerson ? "user:" + user : "client:" + client, String.valueOf(client), Optional.empty());
    }

    static Caller unknown(RoutingContext exchange, Problem refusal) {
        return new Caller("address:" + exchange.request().remoteAddress().hostAddress(), "", Optional.of(refusal));
    }

    void remember(RoutingContext exchange) {
        exchange.put(Caller.class.getName(), this);
    }

    static Caller of(RoutingContext exchange) {
        return exchange.get(Caller.class.getName());
    }
}
