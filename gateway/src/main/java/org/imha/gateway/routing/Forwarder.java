package org.imha.gateway.routing;

import java.net.URI;

import jakarta.enterprise.context.ApplicationScoped;

import org.imha.gateway.guard.RequestSizeLimit;
import org.imha.gateway.problem.Problem;
import org.imha.gateway.problem.Problem.Code;
import org.imha.gateway.problem.Refusal;

import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;

/** Streams a request to the service its path belongs to, and the answer back. */
@ApplicationScoped
public class Forwarder {

    private static final String SERVICE = URI.class.getName();
    private static final ProxyOptions NO_WEBSOCKETS = new ProxyOptions().setSupportWebSocket(false);

    private final RouteTable table;
    private final ServiceConnections connections;
    private final RequestSizeLimit sizes;

    Forwarder(RouteTable table, ServiceConnections connections, RequestSizeLimit sizes) {
        this.table = table;
        this.connections = connections;
        this.sizes = sizes;
    }

    public void chooseService(RoutingContext exchange) {
        RouteTable.serviceFor(table, exchange.request().path()).ifPresentOrElse(service -> {
            exchange.put(SERVICE, service);
            exchange.next();
        }, () -> refuseUnknownPath(exchange));
    }

    public void refuseUnknownPath(RoutingContext exchange) {
        Refusal.send(exchange, new Problem(Code.PATH_NOT_FOUND, "There is nothing at this path."));
    }

    public void forward(RoutingContext exchange) {
        URI service = exchange.get(SERVICE);
        String path = exchange.request().path();
        HttpProxy.reverseProxy(NO_WEBSOCKETS, connections.client(path))
                .origin(ignored -> connections.open(service, path))
                .addInterceptor(new Passage(exchange, service, sizes))
                .handle(exchange.request());
    }
}
