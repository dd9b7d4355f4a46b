package org.imha.casework.rights;

import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.web.QueryCodes;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** Where rights are met and where they are obstructed. */
@Path("/v1/rights")
@RolesAllowed({ Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
@RunOnVirtualThread
@Tag(name = "Rights")
public class RightsResource {

    private final CountRights countRights;
    private final CurrentCaller currentCaller;

    RightsResource(CountRights countRights, CurrentCaller currentCaller) {
        this.countRights = countRights;
        this.currentCaller = currentCaller;
    }

    @GET
    @Path("/by-ward")
    @Operation(operationId = "countRightsByWard", summary = "Visits, refusals, departures from privacy, meetings missed and interviews refused, ward by ward")
    @APIResponse(responseCode = "200", description = "Wards on which something happened", content = @Content(mediaType = "application/json", schema = @Schema(implementation = RightsByWard.class)))
    @APIResponse(responseCode = "400", description = "A parameter is missing or not valid")
    public RightsByWard byWard(
            @QueryParam("from") @Parameter(required = true, description = "First day, in London", schema = @Schema(implementation = LocalDate.class)) String from,
            @QueryParam("to") @Parameter(required = true, description = "Last day, in London", schema = @Schema(implementation = LocalDate.class)) String to) {
        return countRights.byWard(QueryCodes.day("from", from), QueryCodes.day("to", to), currentCaller.get());
    }
}
