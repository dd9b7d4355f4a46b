package org.imha.kernel.probe;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import io.quarkus.oidc.client.filter.OidcClientFilter;

/** Asks as services ask each other. */
@RegisterRestClient(configKey = "neighbour")
@OidcClientFilter
@Path("/v1/neighbours")
public interface NeighbourClient {

    @GET
    String ask();
}
