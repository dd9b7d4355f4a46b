package org.imha.referral.lifecycle;

import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.imha.referral.model.NamedAdvocate;

import io.quarkus.oidc.client.filter.OidcClientFilter;

/** Reads at casework-service, in this service's own name, who has a case: the fact has no name in it. */
@RegisterRestClient(configKey = "casework")
@OidcClientFilter
@Path("/v1/cases")
interface CaseAdvocateReader {

    @GET
    @Path("/{id}/advocate")
    NamedAdvocate read(@PathParam("id") UUID caseId);
}
