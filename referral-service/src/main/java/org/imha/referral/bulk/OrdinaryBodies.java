package org.imha.referral.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** The server takes bodies as large as a list may be. Everywhere else the ordinary limit stays. */
@ApplicationScoped
class OrdinaryBodies {

    /** Where the server keeps its limit for bodies whose length is not announced. */
    private static final String LIMIT = "io.quarkus.max-request-size";

    private final long mostBytes;

    OrdinaryBodies(ImportConfig config) {
        this.mostBytes = config.mostBytesElsewhere().asLongValue();
    }

    void open(@Observes Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(this::limit);
    }

    private void limit(RoutingContext exchange) {
        if (exchange.request().path().equals(ImportReferralsResource.PATH)) {
            exchange.next();
            return;
        }
        String length = exchange.request().getHeader("Content-Length");
        if (length != null && Long.parseLong(length) > mostBytes) {
            exchange.response().setStatusCode(413).putHeader("Connection", "close").end();
            return;
        }
        exchange.put(LIMIT, mostBytes);
        exchange.next();
    }
}
