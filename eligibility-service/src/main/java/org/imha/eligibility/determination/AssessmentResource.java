package org.imha.eligibility.determination;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imha.eligibility.model.Answer;
import org.imha.kernel.identity.Role;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** What-if: the answer that a determination would give, about nobody in particular and kept nowhere. */
@Path("/v1/eligibility/assessments")
@RolesAllowed({ Role.SERVICE_ROLE, Role.COORDINATOR_ROLE, Role.MANAGER_ROLE, Role.ADVOCATE_ROLE, Role.COMMISSIONER_ROLE })
@RunOnVirtualThread
@Tag(name = "Assessments")
public class AssessmentResource {

    private final AssessEligibility assessEligibility;
    private final ShowAnswer showAnswer;

    AssessmentResource(AssessEligibility assessEligibility, ShowAnswer showAnswer) {
        this.assessEligibility = assessEligibility;
        this.showAnswer = showAnswer;
    }

    @POST
    @Operation(operationId = "assessEligibility", summary = "What a determination would say, kept nowhere", description = """
            Asks the rule set in force, or one by name, even one that is not in force yet. With a list of facts the answer is a
            list in the same order, and how many came to each outcome.""")
    @APIResponse(responseCode = "200", description = "The answer; for a list of facts, the answers", content = @Content(mediaType = "application/json", schema = @Schema(oneOf = {
            AssessmentView.class, AssessmentsView.class })))
    @APIResponse(responseCode = "400", description = "The body cannot be read")
    @APIResponse(responseCode = "422", description = "Fields need attention")
    public Response assess(@BeanParam TraceWanted trace, @Valid @NotNull AssessEligibilityRequest request) {
        boolean withTrace = trace.isWanted();
        return Response.ok(switch (request.facts()) {
            case FactsToAssess.OfOne one -> show(assessEligibility.assess(one.facts(), request.ruleSet()), request, withTrace);
            case FactsToAssess.OfMany many -> AssessmentsView.of(assessEligibility.assessAll(many.facts(), request.ruleSet())
                    .stream().map(answer -> show(answer, request, withTrace)).toList());
        }).build();
    }

    private AssessmentView show(Answer answer, AssessEligibilityRequest request, boolean withTrace) {
        return showAnswer.show(answer, request.visitRequestedBy(), withTrace);
    }
}
