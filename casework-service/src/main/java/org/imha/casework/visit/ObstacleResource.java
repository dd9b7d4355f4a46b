package org.imha.casework.visit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;
import org.imha.kernel.web.QueryCodes;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** What stood in the way of visits, wherever it was. */
@Path("/v1")
@RolesAllowed({ Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
@RunOnVirtualThread
@Tag(name = "Rights")
public class ObstacleResource {

    private final SearchObstacles searchObstacles;
    private final CurrentCaller currentCaller;

    ObstacleResource(SearchObstacles searchObstacles, CurrentCaller currentCaller) {
        this.searchObstacles = searchObstacles;
        this.currentCaller = currentCaller;
    }

    @GET
    @Path("/access-refusals")
    @Operation(operationId = "listAccessRefusals", summary = "Wards that refused access, newest first; open ones are not resolved")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "400", description = "A parameter is not valid")
    public Page<RefusalView> refusals(@BeanParam PageRequest page, @QueryParam("hospital") String hospital,
            @QueryParam("ward") String ward, @QueryParam("open") @Parameter(description = "true or false") String open) {
        return searchObstacles.search(Obstacle.ACCESS_REFUSED, filter(hospital, ward, open), page, currentCaller.get())
                .map(VisitAttempt::refusal);
    }

    @GET
    @Path("/privacy-departures")
    @Operation(operationId = "listPrivacyDepartures", summary = "Meetings that were not private, newest first; open ones were not looked at again")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "400", description = "A parameter is not valid")
    public Page<DepartureView> departures(@BeanParam PageRequest page, @QueryParam("hospital") String hospital,
            @QueryParam("ward") String ward, @QueryParam("open") @Parameter(description = "true or false") String open) {
        return searchObstacles.search(Obstacle.NOT_PRIVATE, filter(hospital, ward, open), page, currentCaller.get())
                .map(VisitAttempt::departure);
    }

    private static ObstacleFilter filter(String hospital, String ward, String open) {
        return new ObstacleFilter(QueryCodes.optionalText("hospital", hospital), QueryCodes.optionalText("ward", ward),
                QueryCodes.optionalFlag("open", open));
    }
}
