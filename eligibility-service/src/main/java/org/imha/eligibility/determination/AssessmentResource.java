package org.imha.eligibility.determination;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imha.kernel.identity.Role;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** What-if: the answer that a determination would give, about nobody in particular and kept nowhere. */
@Path("/v1/eligibility/assessments")
@RolesAllowed({ Role.SERVICE_ROLE, Role.COORDINATOR_ROLE, Role.MANAGER_ROLE, Role.ADVOCATE_ROLE })
@RunOnVirtualThread
@Tag(name = "Assessments")
public class AssessmentResource {

    private final AssessEligibility assessEligibility;

    AssessmentResource(AssessEligibility assessEligibility) {
        this.assessEligibility = assessEligibility;
    }

    @POST
    @Operation(operationId = "assessEligibility", summary = "What a determination would say, kept nowhere")
    @APIResponse(responseCode = "200", description = "The answer", content = @Content(schema = @Schema(implementation = AssessmentView.class)))
    @APIResponse(responseCode = "400", description = "The body cannot be read")
    @APIResponse(responseCode = "422", description = "Fields need attention")
    public AssessmentView assess(@Valid @NotNull AssessEligibilityRequest request) {
        return assessEligibility.assess(request.facts());
    }
}
