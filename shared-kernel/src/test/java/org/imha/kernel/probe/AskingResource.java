package org.imha.kernel.probe;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** Cannot answer without asking another service. */
@Path("/v1/askings")
@PermitAll
@RunOnVirtualThread
public class AskingResource {

    private final NeighbourClient neighbour;

    AskingResource(@RestClient NeighbourClient neighbour) {
        this.neighbour = neighbour;
    }

    @GET
    public String ask() {
        return neighbour.ask();
    }
}
