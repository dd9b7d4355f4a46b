package org.imha.referral.export.holder;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import io.quarkus.oidc.client.filter.OidcClientFilter;

/** notification-service: who was told that there is something to see. */
@RegisterRestClient(configKey = "notification-parts")
@OidcClientFilter
@Path("/v1/person-file-parts")
interface NotificationParts extends Parts {
}
