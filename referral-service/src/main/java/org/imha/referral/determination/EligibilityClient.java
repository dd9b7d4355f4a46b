package org.imha.referral.determination;

import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.imha.kernel.idempotency.CreatingRequest;
import org.imha.referral.model.Determination;

import io.quarkus.oidc.client.filter.OidcClientFilter;

/** eligibility-service, asked with this service's own account. While it is away the breaker answers at once. */
@RegisterRestClient(configKey = "eligibility")
@OidcClientFilter
@Path("/v1/eligibility")
interface EligibilityClient {

    @POST
    @Path("/determinations")
    @Timeout(value = 3, unit = ChronoUnit.SECONDS)
    @CircuitBreaker(requestVolumeThreshold = 6, delay = 3, delayUnit = ChronoUnit.SECONDS)
    Determination determine(@HeaderParam(CreatingRequest.KEY_HEADER) UUID key, DeterminationRequest request);

    @POST
    @Path("/assessments")
    @Timeout(value = 3, unit = ChronoUnit.SECONDS)
    @CircuitBreaker(requestVolumeThreshold = 6, delay = 3, delayUnit = ChronoUnit.SECONDS)
    Determination assess(AssessmentRequest request);
}
