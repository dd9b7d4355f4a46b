package org.imha.records.gate;

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
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** The gate before records. */
@Path("/v1/records-access-decisions")
@RunOnVirtualThread
@Tag(name = "Records gate")
public class RecordsGateResource {

    private final DecideAccess decideAccess;
    private final CurrentCaller caller;

    RecordsGateResource(DecideAccess decideAccess, CurrentCaller caller) {
        this.decideAccess = decideAccess;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({ Role.ADVOCATE_ROLE, Role.SERVICE_ROLE })
    @Operation(operationId = "decideRecordsAccess", summary = "May these records be seen now?", description = """
            A question, not a creation: it takes no Idempotency-Key, since a repeated PERMIT could be wrong by then.
            Doubt means DENY. Every decision is on record before the answer leaves.""")
    @APIResponse(responseCode = "200", description = "PERMIT or DENY, with the reason", content = @Content(mediaType = "application/json", schema = @Schema(implementation = AccessDecisionView.class)))
    @APIResponse(responseCode = "422", description = "Fields need attention")
    public AccessDecisionView decide(@NotNull @Valid AccessDecisionRequest request) {
        return decideAccess.decide(request, caller.get());
    }
}
