package org.imha.kernel.personfile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imha.kernel.accesslog.Access;
import org.imha.kernel.accesslog.AccessLog;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.problem.ApiProblem;
import org.imha.kernel.problem.CommonProblem;
import org.imha.kernel.problem.FieldError;
import org.imha.kernel.web.PageRequest;
import org.imha.kernel.web.QueryCodes;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** For referral-service, which puts a person's file together. Not routed by the gateway. */
@Path("/v1/person-file-parts")
@RolesAllowed(Role.SERVICE_ROLE)
@RunOnVirtualThread
@Tag(name = "Person file")
public class PersonFilePartResource {

    private static final String COLLECTOR = "referral-service";

    private final PersonFileParts parts;
    private final AccessLog accessLog;
    private final CurrentCaller currentCaller;

    PersonFilePartResource(PersonFileParts parts, AccessLog accessLog, CurrentCaller currentCaller) {
        this.parts = parts;
        this.accessLog = accessLog;
        this.currentCaller = currentCaller;
    }

    @GET
    @Operation(operationId = "readPersonFileParts", summary = "What this service holds about the person of a referral, for their file", description = """
            For referral-service alone. Each page is of one kind; next says where the following one begins.""")
    @APIResponse(responseCode = "200", description = "A page, possibly empty before the last", content = @Content(mediaType = "application/json", schema = @Schema(implementation = PersonFilePage.class)))
    @APIResponse(responseCode = "400", description = "A parameter cannot be read")
    @APIResponse(responseCode = "404", description = "Not yours to ask")
    public PersonFilePage read(
            @QueryParam("referralId") @Parameter(required = true, schema = @Schema(implementation = UUID.class)) String referralId,
            @QueryParam("kind") @Parameter(description = "The kind to go on with: next.kind of the page before.") String kind,
            @QueryParam("after") @Parameter(description = "next.after of the page before.", schema = @Schema(implementation = UUID.class)) String after,
            @BeanParam PageRequest page) {
        Caller caller = currentCaller.get();
        UUID referral = QueryCodes.optionalId("referralId", referralId).orElseThrow(PersonFilePartResource::noReferral);
        if (!caller.id().equals(COLLECTOR)) {
            accessLog.refused(caller, Access.of(Access.Action.EXPORT, "referral", referral), "NOT_THE_COLLECTOR");
            throw ApiProblem.notFound();
        }
        return parts.page(referral, Optional.ofNullable(kind), QueryCodes.optionalId("after", after), page.limit(), caller);
    }

    private static ApiProblem noReferral() {
        return new ApiProblem(CommonProblem.PARAMETER_NOT_VALID, "Name the referral whose person is meant.",
                List.of(new FieldError("#/query/referralId", "REQUIRED", "Takes a UUID.")));
    }
}
