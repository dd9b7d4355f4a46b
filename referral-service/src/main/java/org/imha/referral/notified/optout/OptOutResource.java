package org.imha.referral.notified.optout;

import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.web.ETags;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;
import org.imha.kernel.web.QueryCodes;
import org.imha.referral.model.notified.OptOut;
import org.imha.referral.model.notified.OptOutStatus;
import org.imha.referral.notified.optout.OptIn.Foreseen;
import org.imha.referral.notified.optout.OptIn.OptedIn;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** The register of those who want no help now. An entry is made by an interview, never here. */
@Path("/v1/opt-outs")
@RolesAllowed({ Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
@RunOnVirtualThread
@Tag(name = "Opt-outs")
public class OptOutResource {

    private final ReadOptOuts readOptOuts;
    private final OptIn optIn;
    private final CurrentCaller caller;

    OptOutResource(ReadOptOuts readOptOuts, OptIn optIn, CurrentCaller caller) {
        this.readOptOuts = readOptOuts;
        this.optIn = optIn;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listOptOuts", summary = "The opt-out register, newest first")
    public Page<OptOutView> list(@BeanParam PageRequest page,
            @QueryParam("status") @Parameter(schema = @Schema(implementation = OptOutStatus.class)) String status) {
        return readOptOuts.list(QueryCodes.optional("status", status, OptOutStatus.class), page, caller.get())
                .map(OptOutView::of);
    }

    @POST
    @Path("/searches")
    @Operation(operationId = "searchOptOuts", summary = "The refusals of one person, by NHS number")
    @APIResponse(responseCode = "200", description = "Those that are kept, newest first")
    @APIResponse(responseCode = "422", description = "This is no NHS number")
    public Page<OptOutView> search(@NotNull @Valid OptOutSearch search) {
        return readOptOuts.search(search, caller.get()).map(OptOutView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readOptOut", summary = "One entry of the register")
    @APIResponse(responseCode = "200", description = "The entry", content = @Content(mediaType = "application/json", schema = @Schema(implementation = OptOutView.class)))
    @APIResponse(responseCode = "404", description = "There is none")
    public Response read(@PathParam("id") UUID id) {
        OptOut optOut = readOptOuts.read(id, caller.get());
        return Response.ok(OptOutView.of(optOut)).tag(ETags.of(optOut)).build();
    }

    @POST
    @Path("/{id}/opting-in")
    @Operation(operationId = "optIn", summary = "The person changed their mind", description = """
            They are interviewed, or, if that is what they want, referred at once. It is possible as long as the refusal is
            kept, also when the person qualifies no longer: then nothing follows but the end of the refusal.""")
    @APIResponse(responseCode = "200", description = "The refusal has ended", content = @Content(mediaType = "application/json", schema = @Schema(implementation = OptingInView.class)))
    @APIResponse(responseCode = "404", description = "There is no such entry")
    @APIResponse(responseCode = "409", description = "The refusal has ended already, or there is no notification to refer from")
    @APIResponse(responseCode = "412", description = "It changed since you read it")
    @APIResponse(responseCode = "422", description = "Fields need attention")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response optIn(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull OptingInRequest request) {
        Caller who = caller.get();
        Optional<Foreseen> foreseen = optIn.prepare(id, ifMatch, request, who);
        OptedIn optedIn = optIn.optIn(id, ifMatch, request, foreseen, who);
        return Response.ok(OptingInView.of(optedIn)).tag(ETags.of(optedIn.optOut())).build();
    }
}
