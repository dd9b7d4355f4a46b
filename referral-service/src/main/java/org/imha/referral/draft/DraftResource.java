package org.imha.referral.draft;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

import org.eclipse.microprofile.openapi.annotations.Operation;
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
import org.imha.kernel.json.MergePatch;
import org.imha.kernel.web.ETags;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;
import org.imha.referral.model.FormCheck;
import org.imha.referral.model.ReferralForm;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** Where half a form waits for the other half. */
@Path("/v1/referral-drafts")
@RunOnVirtualThread
@RolesAllowed({ Role.REFERRER_ROLE, Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
@Tag(name = "Drafts", description = "A draft is yours alone: nobody else sees it, and nothing happens because of it.")
public class DraftResource {

    private final WriteDraft writeDraft;
    private final ReadDrafts readDrafts;
    private final FormCheck formCheck;
    private final Idempotency idempotency;
    private final CurrentCaller currentCaller;

    DraftResource(WriteDraft writeDraft, ReadDrafts readDrafts, FormCheck formCheck, Idempotency idempotency,
            CurrentCaller currentCaller) {
        this.writeDraft = writeDraft;
        this.readDrafts = readDrafts;
        this.formCheck = formCheck;
        this.idempotency = idempotency;
        this.currentCaller = currentCaller;
    }

    @POST
    @Operation(operationId = "beginDraft", summary = "Keep half a form to come back to", description = """
            Takes any part of a referral form, even nothing ({}). Only what cannot be understood is refused; the answer says
            what submitting it would be refused for now.""")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "#/components/schemas/ReferralFormPart")))
    @APIResponse(responseCode = "201", description = "Kept", content = @Content(mediaType = "application/json", schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "200", description = "validateOnly: would be kept; nothing was stored", content = @Content(mediaType = "application/json", schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "400", description = "The body cannot be read, or the Idempotency-Key is missing")
    @APIResponse(responseCode = "422", description = "Fields hold what cannot be, or the key was used with another body")
    public Response begin(@BeanParam CreatingRequest creating, @NotNull ReferralForm form) {
        Caller caller = currentCaller.get();
        return idempotency.answer(creating, form, id -> {
            ReferralDraft draft = writeDraft.begin(id, form, caller);
            return shown(Response.created(URI.create(draft.detailUrl())), draft, caller);
        });
    }

    @GET
    @Operation(operationId = "listDrafts", summary = "Your drafts, newest first")
    public Page<DraftView> list(@BeanParam PageRequest page) {
        Caller caller = currentCaller.get();
        return readDrafts.list(page, caller).map(draft -> view(draft, caller));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readDraft", summary = "One of your drafts")
    @APIResponse(responseCode = "200", description = "The draft", content = @Content(mediaType = "application/json", schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "404", description = "There is none, or it is not yours")
    public Response read(@PathParam("id") UUID id) {
        Caller caller = currentCaller.get();
        return shown(Response.ok(), readDrafts.read(id, caller), caller);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "changeDraft", summary = "Go on with a draft (JSON Merge Patch, RFC 7386)", description = """
            What is named is replaced, what is named as null is taken away, lists are replaced whole. Pointers of errors are
            pointers into the form as it would be.""")
    @RequestBody(required = true, content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(ref = "#/components/schemas/ReferralFormPart")))
    @APIResponse(responseCode = "200", description = "Changed", content = @Content(mediaType = "application/json", schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "400", description = "The body cannot be read, or leads to a form that cannot be read")
    @APIResponse(responseCode = "404", description = "There is none, or it is not yours")
    @APIResponse(responseCode = "412", description = "It changed since you read it")
    @APIResponse(responseCode = "415", description = "The body is no merge patch")
    @APIResponse(responseCode = "422", description = "Fields hold what cannot be")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull MergePatch patch) {
        Caller caller = currentCaller.get();
        return shown(Response.ok(), writeDraft.change(id, ifMatch, patch, caller), caller);
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "discardDraft", summary = "Throw a draft away")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "404", description = "There is none, or it is not yours")
    @APIResponse(responseCode = "412", description = "It changed since you read it")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public void discard(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        writeDraft.discard(id, ifMatch, currentCaller.get());
    }

    private Response shown(ResponseBuilder answer, ReferralDraft draft, Caller caller) {
        return answer.tag(ETags.of(draft)).entity(view(draft, caller)).build();
    }

    private DraftView view(ReferralDraft draft, Caller caller) {
        return DraftView.of(draft, formCheck.look(draft.form(), caller).all());
    }
}
