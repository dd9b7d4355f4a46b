package org.imha.casework.contact;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.imha.kernel.idempotency.CreatingRequest;
import org.imha.kernel.idempotency.Idempotency;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.web.ETags;
import org.imha.kernel.web.Page;
import org.imha.kernel.web.PageRequest;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** Contacts about a case, beside the visits. */
@Path("/v1/cases/{id}/contacts")
@RunOnVirtualThread
@Tag(name = "Contacts")
public class ContactResource {

    private final RecordContact recordContact;
    private final ReadContacts readContacts;
    private final Idempotency idempotency;
    private final CurrentCaller currentCaller;

    ContactResource(RecordContact recordContact, ReadContacts readContacts, Idempotency idempotency,
            CurrentCaller currentCaller) {
        this.recordContact = recordContact;
        this.readContacts = readContacts;
        this.idempotency = idempotency;
        this.currentCaller = currentCaller;
    }

    @POST
    @RolesAllowed(Role.ADVOCATE_ROLE)
    @Operation(operationId = "recordContact", summary = "Record a contact or an attempt, or what an earlier note should have said; only the case's advocate")
    @APIResponse(responseCode = "201", description = "Recorded", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ContactView.class)))
    @APIResponse(responseCode = "400", description = "The body cannot be read, or Idempotency-Key is missing")
    @APIResponse(responseCode = "404", description = "No such case, or not theirs")
    @APIResponse(responseCode = "409", description = "The case is closed, or another note corrects the same one already")
    @APIResponse(responseCode = "422", description = "Some fields need attention, or the key was used for another request")
    public Response record(@PathParam("id") UUID caseId, @BeanParam CreatingRequest creating,
            @NotNull @Valid RecordContactRequest request) {
        return idempotency.answer(creating, request, contactId -> {
            Contact contact = recordContact.record(contactId, caseId, request, currentCaller.get());
            return Response.created(URI.create(contact.path())).tag(ETags.of(contact)).entity(contact.view()).build();
        });
    }

    @GET
    @RolesAllowed({ Role.ADVOCATE_ROLE, Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "listContacts", summary = "The case's contacts, the latest first; corrected ones stay, and name what corrects them")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "400", description = "A parameter is not valid")
    @APIResponse(responseCode = "404", description = "No such case, or not theirs")
    public Page<ContactView> list(@PathParam("id") UUID caseId, @BeanParam PageRequest page,
            @QueryParam("from") @Parameter(description = "First day, in London.", schema = @Schema(implementation = LocalDate.class)) String from,
            @QueryParam("to") @Parameter(description = "Last day, in London.", schema = @Schema(implementation = LocalDate.class)) String to,
            @QueryParam("with") @Parameter(schema = @Schema(implementation = Counterpart.Kind.class)) String with) {
        return readContacts.list(caseId, WantedContacts.of(from, to, with), page, currentCaller.get()).map(Contact::view);
    }

    @GET
    @Path("/{contactId}")
    @RolesAllowed({ Role.ADVOCATE_ROLE, Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "readContact", summary = "One contact")
    @APIResponse(responseCode = "200", description = "The contact, with its ETag", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ContactView.class)))
    @APIResponse(responseCode = "404", description = "No such contact, or not theirs")
    public Response read(@PathParam("id") UUID caseId, @PathParam("contactId") UUID contactId) {
        Contact contact = readContacts.one(caseId, contactId, currentCaller.get());
        return Response.ok(contact.view()).tag(ETags.of(contact)).build();
    }
}
