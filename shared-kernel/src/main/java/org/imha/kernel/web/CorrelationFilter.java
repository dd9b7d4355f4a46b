package org.imha.kernel.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Accepts or makes the correlation id of a request and mirrors it; keeps personal answers out of caches. */
public class CorrelationFilter {

    @ServerRequestFilter(preMatching = true)
    public void begin(ContainerRequestContext request) {
        Correlation.begin(request.getHeaderString(Correlation.HEADER), request.getHeaderString(Correlation.TRACE_HEADER));
    }

    @ServerResponseFilter
    public void mirror(ContainerResponseContext response) {
        response.getHeaders().putSingle(Correlation.HEADER, Correlation.currentId());
        response.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
        if (!response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
