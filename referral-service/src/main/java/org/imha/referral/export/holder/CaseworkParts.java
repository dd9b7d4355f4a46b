package org.imha.referral.export.holder;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import io.quarkus.oidc.client.filter.OidcClientFilter;

/** casework-service: the case and the visits. */
@RegisterRestClient(configKey = "casework-parts")
@OidcClientFilter
@Path("/v1/person-file-parts")
interface CaseworkParts extends Parts {
}
