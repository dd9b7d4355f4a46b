package org.imha.casework.opening;

import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import io.quarkus.oidc.client.filter.OidcClientFilter;

/** Reads at referral-service what the fact does not tell, in this service's own name. */
@RegisterRestClient(configKey = "referral-service")
@OidcClientFilter
@Path("/v1/referrals")
interface ReferralReader {

    @GET
    @Path("/{id}")
    ReferralDetail read(@PathParam("id") UUID id);
}
