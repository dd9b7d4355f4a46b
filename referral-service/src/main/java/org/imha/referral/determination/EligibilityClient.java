package org.imha.referral.determination;

import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.imha.kernel.idempotency.CreatingRequest;
import org.imha.referral.model.Determination;
import org.imha.referral.model.RuleSets;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;

/** eligibility-service, asked with this service's own account. While it is away the breaker answers at once. */
@RegisterRestClient(configKey = "eligibility")
@OidcClientFilter
@Path("/v1/eligibility")
interface EligibilityClient {

    @POST
    @Path("/determinations")
    @Timeout(value = 3, unit = ChronoUnit.SECONDS)
    @CircuitBreaker(requestVolumeThreshold = 6, delay = 3, delayUnit = ChronoUnit.SECONDS, skipOn = QuestionRefused.class)
    Determination determine(@HeaderParam(CreatingRequest.KEY_HEADER) UUID key, DeterminationRequest request);

    @POST
    @Path("/assessments")
    @Timeout(value = 3, unit = ChronoUnit.SECONDS)
    @CircuitBreaker(requestVolumeThreshold = 6, delay = 3, delayUnit = ChronoUnit.SECONDS, skipOn = QuestionRefused.class)
    Determination assess(AssessmentRequest request);

    @POST
    @Path("/assessments")
    @Timeout(value = 3, unit = ChronoUnit.SECONDS)
    @CircuitBreaker(requestVolumeThreshold = 6, delay = 3, delayUnit = ChronoUnit.SECONDS, skipOn = QuestionRefused.class)
    BulkAssessment assessAll(BulkAssessmentRequest request);

    @GET
    @Path("/rule-sets")
    @Timeout(value = 3, unit = ChronoUnit.SECONDS)
    @CircuitBreaker(requestVolumeThreshold = 6, delay = 3, delayUnit = ChronoUnit.SECONDS)
    RuleSets ruleSets();

    /** A refused token and "too many requests" pass; what else is refused is refused for good. */
    @ClientExceptionMapper
    static QuestionRefused refusal(Response response) {
        int status = response.getStatus();
        return status >= 400 && status < 500 && status != 401 && status != 429 ? new QuestionRefused(status) : null;
    }
}
