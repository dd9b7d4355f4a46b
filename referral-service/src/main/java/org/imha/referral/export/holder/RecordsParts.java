package org.imha.referral.export.holder;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import io.quarkus.oidc.client.filter.OidcClientFilter;

/** records-consent-service: the grants to see records. */
@RegisterRestClient(configKey = "records-parts")
@OidcClientFilter
@Path("/v1/person-file-parts")
interface RecordsParts extends Parts {
}
