package org.imha.referral.statistics;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.text.OdsCode;
import org.imha.kernel.web.QueryPeriod;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** Referrals, counted. */
@Path("/v1/referrals/statistics")
@RunOnVirtualThread
@RolesAllowed({ Role.SERVICE_ROLE, Role.MANAGER_ROLE })
@Tag(name = "Statistics")
public class StatisticsResource {

    private final CountReferrals countReferrals;
    private final CurrentCaller caller;

    StatisticsResource(CountReferrals countReferrals, CurrentCaller caller) {
        this.countReferrals = countReferrals;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "countReferrals", summary = "How many referrals were received in a period, by each dimension; exact")
    @APIResponse(responseCode = "200", description = "The numbers", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReferralStatistics.class)))
    @APIResponse(responseCode = "400", description = "A parameter is not valid")
    @APIResponse(responseCode = "403", description = "Not a service that makes reports")
    @APIResponse(responseCode = "422", description = "A hospital's code is not one")
    public Response count(
            @QueryParam("from") @Parameter(description = "First day, in London", schema = @Schema(type = SchemaType.STRING, format = "date")) String from,
            @QueryParam("to") @Parameter(description = "Last day, included", schema = @Schema(type = SchemaType.STRING, format = "date")) String to,
            @QueryParam("hospitals") @Parameter(description = "Beginnings of ODS codes; none: everywhere") @Size(max = 200) List<@OdsCode String> hospitals) {
        return count(new Asked(QueryPeriod.of(from, to), hospitals, null));
    }

    @POST
    @RolesAllowed(Role.SERVICE_ROLE)
    @Operation(operationId = "countReferralsAndPeopleMet", summary = "The same, and by the same groups the people who were met; for the report")
    @APIResponse(responseCode = "200", description = "The numbers", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReferralStatistics.class)))
    @APIResponse(responseCode = "400", description = "A parameter is not valid, or the body cannot be read")
    @APIResponse(responseCode = "403", description = "Not a service that makes reports")
    @APIResponse(responseCode = "422", description = "A hospital's code is not one, or some fields need attention")
    public Response countWithPeopleMet(
            @QueryParam("from") @Parameter(description = "First day, in London", schema = @Schema(type = SchemaType.STRING, format = "date")) String from,
            @QueryParam("to") @Parameter(description = "Last day, included", schema = @Schema(type = SchemaType.STRING, format = "date")) String to,
            @QueryParam("hospitals") @Parameter(description = "Beginnings of ODS codes; none: everywhere") @Size(max = 200) List<@OdsCode String> hospitals,
            @NotNull @Valid PeopleMetRequest request) {
        return count(new Asked(QueryPeriod.of(from, to), hospitals, request.referrals()));
    }

    private Response count(Asked asked) {
        return Response.ok(countReferrals.count(asked, caller.get())).header("Cache-Control", "no-store").build();
    }
}
