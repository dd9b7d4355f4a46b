package org.imha.referral.bulk;

import java.io.InputStream;
import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imha.kernel.idempotency.CreatingRequest;
import org.imha.kernel.idempotency.Idempotency;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;
import org.imha.referral.bulk.list.ListFormat;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** Where an MHA office's list enters. */
@Path(ImportReferralsResource.PATH)
@RunOnVirtualThread
@Tag(name = "Referral imports")
public class ImportReferralsResource {

    static final String PATH = "/v1/referrals:import";

    private final ReceiveList receiveList;
    private final StartImport startImport;
    private final ImportSweep sweep;
    private final Idempotency idempotency;
    private final CurrentCaller currentCaller;

    ImportReferralsResource(ReceiveList receiveList, StartImport startImport, ImportSweep sweep, Idempotency idempotency,
            CurrentCaller currentCaller) {
        this.receiveList = receiveList;
        this.startImport = startImport;
        this.sweep = sweep;
        this.idempotency = idempotency;
        this.currentCaller = currentCaller;
    }

    @POST
    @Consumes({ ListFormat.CSV_TYPE, ListFormat.NDJSON_TYPE })
    @RolesAllowed({ Role.REFERRER_ROLE, Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "importReferrals", summary = "Refer everybody on a list, such as an MHA office's", description = """
            Takes up to 10,000 rows in UTF-8: CSV whose first row names the columns, or one referral form per line with an
            optional callerReference. Answers as soon as the file has arrived; the rows are taken in the background, each by
            itself. A row that was taken before, in whatever file, makes no second referral. validateOnly says whether the file
            can be read as a whole.""")
    @APIResponse(responseCode = "202", description = "Here and being worked on; look at Location for its progress", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportView.class)))
    @APIResponse(responseCode = "200", description = "validateOnly: the file can be read; nothing was stored", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportView.class)))
    @APIResponse(responseCode = "400", description = "The file cannot be read as a whole, or the Idempotency-Key is missing")
    @APIResponse(responseCode = "413", description = "The file is too large")
    @APIResponse(responseCode = "415", description = "Neither of the two formats, or not in UTF-8")
    @APIResponse(responseCode = "422", description = "Too many rows or none, or the key was used with another file")
    public Response send(@BeanParam CreatingRequest creating, @Context HttpHeaders headers,
            @RequestBody(required = true, content = {
                    @Content(mediaType = ListFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                    @Content(mediaType = ListFormat.NDJSON_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")) }) InputStream file) {
        ListFormat format = ListFormat.of(headers.getMediaType()).orElseThrow(NotSupportedException::new);
        creating.demandKey();
        Caller caller = currentCaller.get();
        ReceivedList received = receiveList.receive(format, file, caller);
        try {
            return idempotency.answer(creating, received.file(), id -> accepted(startImport.start(received, caller)));
        } finally {
            receiveList.discardUnlessStarted(received.id());
            sweep.wake();
        }
    }

    private static Response accepted(ReferralImport list) {
        return Response.accepted(ImportView.of(list, RowCounts.NONE)).location(URI.create(list.path())).build();
    }
}
