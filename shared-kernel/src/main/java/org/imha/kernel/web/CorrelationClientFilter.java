package org.imha.kernel.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.ext.Provider;

/**
 * Carries the correlation id on to the service that is asked. Runs before the token is fetched: after that the request
 * goes on upon a thread that does not know the id.
 */
@Provider
@Priority(Priorities.AUTHENTICATION - 1)
public class CorrelationClientFilter implements ClientRequestFilter {

    @Override
    public void filter(ClientRequestContext request) {
        request.getHeaders().putSingle(Correlation.HEADER, Correlation.currentId());
        Correlation.currentTrace().ifPresent(trace -> request.getHeaders().putSingle(Correlation.TRACE_HEADER, trace));
    }
}
