package org.imha.casework.interview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imha.casework.interview.ReadInterviews.Where;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;
import org.imha.kernel.web.QueryCodes;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** Interviews that professionals refuse, wherever it was. */
@Path("/v1/interview-refusals")
@RolesAllowed({ Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
@RunOnVirtualThread
@Tag(name = "Rights")
public class InterviewRefusalResource {

    private final ReadInterviews readInterviews;
    private final CurrentCaller currentCaller;

    InterviewRefusalResource(ReadInterviews readInterviews, CurrentCaller currentCaller) {
        this.readInterviews = readInterviews;
        this.currentCaller = currentCaller;
    }

    @GET
    @Operation(operationId = "listInterviewRefusals", summary = "Interviews that stand refused, newest first")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "400", description = "A parameter is not valid")
    public Page<InterviewRefusal> refusals(@BeanParam PageRequest page, @QueryParam("hospital") String hospital,
            @QueryParam("ward") String ward) {
        Where where = new Where(QueryCodes.optionalText("hospital", hospital), QueryCodes.optionalText("ward", ward));
        return readInterviews.refused(where, page, currentCaller.get()).map(ProfessionalInterview::refusal);
    }
}
