package org.imha.audit.checkpoint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** The signed ends of the chains, for auditors. */
@Path("/v1/audit/checkpoints")
@RunOnVirtualThread
@Tag(name = "Audit trail")
public class CheckpointResource {

    private final ReadCheckpoints readCheckpoints;
    private final CurrentCaller caller;

    CheckpointResource(ReadCheckpoints readCheckpoints, CurrentCaller caller) {
        this.readCheckpoints = readCheckpoints;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.AUDITOR_ROLE)
    @Operation(operationId = "listAuditCheckpoints", summary = "The last signed checkpoint of each stream", description = """
            The signature (Ed25519) covers five lines joined by line feeds: imha-audit-checkpoint-v1, stream, position, hash,
            signedAt. Keep a copy elsewhere: it shows when the end of a chain was cut off.""")
    @APIResponse(responseCode = "200", description = "At most one for each stream, and whether signing is on")
    public CheckpointList list() {
        return readCheckpoints.read(caller.get());
    }
}
