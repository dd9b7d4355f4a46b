package org.imha.casework.register;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imha.casework.model.advocate.Advocate;
import org.imha.casework.model.advocate.form.AdvocateForm;
import org.imha.kernel.idempotency.CreatingRequest;
import org.imha.kernel.idempotency.Idempotency;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.json.MergePatch;
import org.imha.kernel.web.ETags;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** The advocate register. */
@Path("/v1/advocates")
@RunOnVirtualThread
@Tag(name = "Advocate register")
public class AdvocateResource {

    private final RegisterAdvocate registerAdvocate;
    private final ChangeAdvocate changeAdvocate;
    private final ReadAdvocates readAdvocates;
    private final ShowAdvocate show;
    private final Idempotency idempotency;
    private final CurrentCaller currentCaller;

    AdvocateResource(RegisterAdvocate registerAdvocate, ChangeAdvocate changeAdvocate, ReadAdvocates readAdvocates,
            ShowAdvocate show, Idempotency idempotency, CurrentCaller currentCaller) {
        this.registerAdvocate = registerAdvocate;
        this.changeAdvocate = changeAdvocate;
        this.readAdvocates = readAdvocates;
        this.show = show;
        this.idempotency = idempotency;
        this.currentCaller = currentCaller;
    }

    @POST
    @RolesAllowed(Role.MANAGER_ROLE)
    @Operation(operationId = "registerAdvocate", summary = "Put a member of staff on the register")
    @APIResponse(responseCode = "201", description = "Registered, with what the law asks and is not shown yet", content = @Content(mediaType = "application/json", schema = @Schema(implementation = AdvocateView.class)))
    @APIResponse(responseCode = "400", description = "The body cannot be read, or Idempotency-Key is missing")
    @APIResponse(responseCode = "409", description = "They have an entry already")
    @APIResponse(responseCode = "422", description = "Some fields need attention, or the key was used for another request")
    public Response register(@BeanParam CreatingRequest creating, @NotNull @Valid AdvocateForm form) {
        return idempotency.answer(creating, form, id -> {
            Advocate advocate = registerAdvocate.register(id, form, currentCaller.get());
            return shown(Response.created(URI.create(advocate.path())), advocate);
        });
    }

    @GET
    @RolesAllowed({ Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "listAdvocates", summary = "The register, newest entry first")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "400", description = "A parameter is not valid")
    public Page<AdvocateView> list(@BeanParam PageRequest page, @BeanParam AdvocateQuery query) {
        return show.to(currentCaller.get(), readAdvocates.list(query, page, currentCaller.get()));
    }

    @GET
    @Path("/me")
    @RolesAllowed(Role.ADVOCATE_ROLE)
    @Operation(operationId = "readOwnAdvocateEntry", summary = "An advocate's own entry")
    @APIResponse(responseCode = "200", description = "The entry, with its ETag", content = @Content(mediaType = "application/json", schema = @Schema(implementation = AdvocateView.class)))
    @APIResponse(responseCode = "404", description = "They are not on the register")
    public Response own() {
        return shown(Response.ok(), readAdvocates.own(currentCaller.get()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({ Role.COORDINATOR_ROLE, Role.MANAGER_ROLE, Role.ADVOCATE_ROLE })
    @Operation(operationId = "readAdvocate", summary = "One entry; an advocate sees their own")
    @APIResponse(responseCode = "200", description = "The entry, with its ETag", content = @Content(mediaType = "application/json", schema = @Schema(implementation = AdvocateView.class)))
    @APIResponse(responseCode = "404", description = "No such entry, or not theirs")
    public Response read(@PathParam("id") UUID id) {
        return shown(Response.ok(), readAdvocates.one(id, currentCaller.get()));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Role.MANAGER_ROLE)
    @Operation(operationId = "changeAdvocate", summary = "Keep an entry up to date (JSON Merge Patch, RFC 7386)", description = """
            What is named is replaced, what is named as null is taken away, lists are replaced whole. Pointers of errors are
            pointers into the entry as it would be. Open cases of the advocate are looked at again at once.""")
    @RequestBody(required = true, content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(ref = "#/components/schemas/AdvocateFormPart")))
    @APIResponse(responseCode = "200", description = "Changed", content = @Content(mediaType = "application/json", schema = @Schema(implementation = AdvocateView.class)))
    @APIResponse(responseCode = "400", description = "The body cannot be read, or leads to an entry that cannot be read")
    @APIResponse(responseCode = "404", description = "No such entry")
    @APIResponse(responseCode = "412", description = "It changed since it was read")
    @APIResponse(responseCode = "415", description = "The body is no merge patch")
    @APIResponse(responseCode = "422", description = "Some fields need attention")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull MergePatch patch) {
        return shown(Response.ok(), changeAdvocate.change(id, ifMatch, patch, currentCaller.get()));
    }

    private Response shown(ResponseBuilder answer, Advocate advocate) {
        return answer.tag(ETags.of(advocate)).entity(show.to(currentCaller.get(), advocate)).build();
    }
}
