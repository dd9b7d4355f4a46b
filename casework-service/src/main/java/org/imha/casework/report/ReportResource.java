package org.imha.casework.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** The quarterly pack, for managers and for commissioners. */
@Path("/v1/reports/quarterly")
@RunOnVirtualThread
@RolesAllowed({ Role.MANAGER_ROLE, Role.COMMISSIONER_ROLE })
@Tag(name = "Reports")
public class ReportResource {

    private final MakeReport makeReport;
    private final CurrentCaller currentCaller;

    ReportResource(MakeReport makeReport, CurrentCaller currentCaller) {
        this.makeReport = makeReport;
        this.currentCaller = currentCaller;
    }

    @GET
    @Produces({ MediaType.APPLICATION_JSON, ReportCsvWriter.MEDIA_TYPE })
    @Operation(operationId = "quarterlyReport", summary = "Counts and response times of a period, small counts suppressed; as JSON or CSV")
    @APIResponse(responseCode = "200", description = "The report", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = QuarterlyReport.class)),
            @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)) })
    @APIResponse(responseCode = "400", description = "A parameter is not valid")
    @APIResponse(responseCode = "403", description = "Exact figures are for managers")
    @APIResponse(responseCode = "404", description = "No such contract, or not theirs")
    @APIResponse(responseCode = "406", description = "Neither JSON nor CSV is accepted")
    @APIResponse(responseCode = "503", description = "A part cannot be counted now, so there is no report")
    public Response quarterly(@BeanParam ReportQuery query) {
        return Response.ok(makeReport.make(query, currentCaller.get())).header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, "Accept, Authorization").build();
    }
}
