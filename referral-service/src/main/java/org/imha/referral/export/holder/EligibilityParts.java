package org.imha.referral.export.holder;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import io.quarkus.oidc.client.filter.OidcClientFilter;

/** eligibility-service: what was determined. */
@RegisterRestClient(configKey = "eligibility-parts")
@OidcClientFilter
@Path("/v1/person-file-parts")
interface EligibilityParts extends Parts {
}
