package org.imha.referral.export;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imha.kernel.idempotency.CreatingRequest;
import org.imha.kernel.idempotency.Idempotency;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.web.QueryCodes;
import org.imha.referral.export.page.PersonFilePrint;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** One person's whole file, for subject access. */
@Path("/v1/person-files")
@RolesAllowed(Role.MANAGER_ROLE)
@RunOnVirtualThread
@Tag(name = "Person files")
public class PersonFileResource {

    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");
    /** The page carries its own style and needs nothing else; whatever a record says cannot become more than text. */
    private static final String NOTHING_BUT_STYLE = "default-src 'none'; style-src 'unsafe-inline'";

    private final StartPersonFile startPersonFile;
    private final ReadPersonFiles readPersonFiles;
    private final Idempotency idempotency;
    private final CurrentCaller currentCaller;

    PersonFileResource(StartPersonFile startPersonFile, ReadPersonFiles readPersonFiles, Idempotency idempotency,
            CurrentCaller currentCaller) {
        this.startPersonFile = startPersonFile;
        this.readPersonFiles = readPersonFiles;
        this.idempotency = idempotency;
        this.currentCaller = currentCaller;
    }

    @POST
    @Operation(operationId = "startPersonFile", summary = "Put together everything that is held about a person", description = """
            Collects in the background from every service what it holds about all referrals of the person. While a service is
            away the file waits: it is complete or not done.""")
    @APIResponse(responseCode = "202", description = "Started; look at Location for its progress", content = @Content(mediaType = "application/json", schema = @Schema(implementation = PersonFileView.class)))
    @APIResponse(responseCode = "200", description = "validateOnly: would be started; nothing was stored", content = @Content(mediaType = "application/json", schema = @Schema(implementation = PersonFileView.class)))
    @APIResponse(responseCode = "400", description = "The body cannot be read, or the Idempotency-Key is missing")
    @APIResponse(responseCode = "404", description = "There is no such referral")
    @APIResponse(responseCode = "410", description = "The referral was erased")
    @APIResponse(responseCode = "422", description = "Fields need attention, or the key was used with another body")
    public Response start(@BeanParam CreatingRequest creating, @NotNull @Valid StartPersonFileRequest request) {
        Caller caller = currentCaller.get();
        return idempotency.answer(creating, request, id -> accepted(startPersonFile.start(id, request, caller)));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readPersonFile", summary = "One file: how far it is, and how much is kept apart")
    @APIResponse(responseCode = "200", description = "The file without its content", content = @Content(mediaType = "application/json", schema = @Schema(implementation = PersonFileView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or no more")
    public PersonFileView read(@PathParam("id") UUID id) {
        return readPersonFiles.one(id, currentCaller.get());
    }

    @GET
    @Path("/{id}/content")
    @Produces({ MediaType.APPLICATION_JSON, MediaType.TEXT_HTML })
    @Operation(operationId = "readPersonFileContent", summary = "What is in a file, as JSON or as a page to read and print", description = """
            The person may have the disclosable half, once somebody has read it. The withheld half tells of others or could do
            serious harm: it is for a manager's review, and the disclosable half does not even say that it exists.""")
    @APIResponse(responseCode = "200", description = "One half of it", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PersonFileContentView.class)),
            @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)) })
    @APIResponse(responseCode = "400", description = "There is no such part")
    @APIResponse(responseCode = "404", description = "There is none, or no more")
    @APIResponse(responseCode = "406", description = "Neither JSON nor HTML is accepted")
    @APIResponse(responseCode = "409", description = "It is not complete")
    public Response content(@PathParam("id") UUID id,
            @QueryParam("part") @Parameter(description = "DISCLOSABLE unless told.", schema = @Schema(implementation = FilePart.class)) String part,
            @Context Request request) {
        FilePart wanted = QueryCodes.optional("part", part, FilePart.class).orElse(FilePart.DISCLOSABLE);
        PersonFileContentView view = readPersonFiles.content(id, wanted, currentCaller.get());
        return asPage(request)
                ? Response.ok(PersonFilePrint.of(view), HTML).header("Content-Security-Policy", NOTHING_BUT_STYLE).build()
                : Response.ok(view, MediaType.APPLICATION_JSON_TYPE).build();
    }

    private static boolean asPage(Request request) {
        List<Variant> offered = Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, MediaType.TEXT_HTML_TYPE).build();
        Variant chosen = request.selectVariant(offered);
        return chosen != null && MediaType.TEXT_HTML_TYPE.isCompatible(chosen.getMediaType());
    }

    private static Response accepted(PersonFile file) {
        return Response.accepted(PersonFileView.from(file, null)).location(URI.create(file.path())).build();
    }
}
