package org.imha.kernel.web;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Carries the correlation id on to the service that is asked. */
@Provider
public class CorrelationClientFilter implements ClientRequestFilter {

    @Override
    public void filter(ClientRequestContext request) {
        request.getHeaders().putSingle(Correlation.HEADER, Correlation.currentId());
        Correlation.currentTrace().ifPresent(trace -> request.getHeaders().putSingle(Correlation.TRACE_HEADER, trace));
    }
}
