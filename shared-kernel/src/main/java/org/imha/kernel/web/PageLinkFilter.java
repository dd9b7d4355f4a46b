package org.imha.kernel.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Names the following page in a {@code Link} header too (RFC 8288), relative to the list itself. */
public class PageLinkFilter {

    @ServerResponseFilter
    public void link(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page && page.next() != null) {
            String next = request.getUriInfo().getRequestUriBuilder().replaceQueryParam("cursor", page.next()).build()
                    .getRawQuery();
            response.getHeaders().add(HttpHeaders.LINK, "<?" + next + ">; rel=\"next\"");
        }
    }
}
