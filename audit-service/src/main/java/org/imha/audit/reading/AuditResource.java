package org.imha.audit.reading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** The trail, for auditors. */
@Path("/v1/audit/entries")
@RunOnVirtualThread
@Tag(name = "Audit trail")
public class AuditResource {

    private final ReadTrail readTrail;
    private final CurrentCaller caller;

    AuditResource(ReadTrail readTrail, CurrentCaller caller) {
        this.readTrail = readTrail;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.AUDITOR_ROLE)
    @Operation(operationId = "listAuditEntries", summary = "Who did and saw what, newest first", description = """
            Reading the trail is itself recorded, with the ids of the entries shown.""")
    @APIResponse(responseCode = "200", description = "A page of entries")
    @APIResponse(responseCode = "400", description = "A parameter or the cursor is not valid")
    public Page<AuditEntryView> list(@BeanParam EntryQuery query, @BeanParam PageRequest page) {
        return readTrail.read(query.filter(), page, caller.get()).map(AuditEntryView::from);
    }
}
