package org.imha.audit.verification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** A check of the whole trail on demand, for auditors. */
@Path("/v1/audit/verification")
@RunOnVirtualThread
@Tag(name = "Audit trail")
public class VerificationResource {

    private final VerifyTrail verifyTrail;
    private final CurrentCaller caller;

    VerificationResource(VerifyTrail verifyTrail, CurrentCaller caller) {
        this.verifyTrail = verifyTrail;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Role.AUDITOR_ROLE)
    @Operation(operationId = "verifyAuditTrail", summary = "Check every chain and its checkpoints now", description = """
            Creates nothing, so it takes no Idempotency-Key. A break that is found also raises the alarm.""")
    @APIResponse(responseCode = "200", description = "What was found about each stream")
    public TrailVerdict verify() {
        return verifyTrail.verify(caller.get());
    }
}
