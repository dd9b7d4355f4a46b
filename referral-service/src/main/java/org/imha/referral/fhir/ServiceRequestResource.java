package org.imha.referral.fhir;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.imha.kernel.idempotency.Idempotency;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;
import org.imha.kernel.problem.ApiProblem;
import org.imha.referral.fhir.CreateReferrals.Taken;
import org.imha.referral.fhir.CreateReferrals.Wanted;
import org.imha.referral.fhir.mapping.ReferralReader;
import org.imha.referral.fhir.mapping.Sources;
import org.imha.referral.fhir.search.ReadServiceRequests;
import org.imha.referral.fhir.search.SearchQuery;
import org.imha.referral.fhir.wire.FhirDocument;
import org.imha.referral.fhir.wire.FhirFormat;
import org.imha.referral.fhir.wire.FhirJson;
import org.imha.referral.fhir.wire.Preference;
import org.imha.referral.fhir.wire.WritingRequest;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** A referral as a FHIR ServiceRequest. */
@Path("/fhir/R4/ServiceRequest")
@RunOnVirtualThread
@Produces({ FhirJson.MEDIA_TYPE, MediaType.APPLICATION_JSON })
@Consumes({ FhirJson.MEDIA_TYPE, MediaType.APPLICATION_JSON })
@RolesAllowed({ Role.REFERRER_ROLE, Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
@Tag(name = "FHIR R4")
public class ServiceRequestResource {

    private final FhirFormat format;
    private final ReferralReader reader;
    private final CreateReferrals create;
    private final ReadServiceRequests read;
    private final Idempotency idempotency;
    private final Answers answers;
    private final CurrentCaller currentCaller;
    private final Clock clock;

    ServiceRequestResource(FhirFormat format, ReferralReader reader, CreateReferrals create, ReadServiceRequests read,
            Idempotency idempotency, Answers answers, CurrentCaller currentCaller, Clock clock) {
        this.format = format;
        this.reader = reader;
        this.create = create;
        this.read = read;
        this.idempotency = idempotency;
        this.answers = answers;
        this.currentCaller = currentCaller;
        this.clock = clock;
    }

    @POST
    @Operation(operationId = "createServiceRequest", summary = "Refer somebody for an advocate, in FHIR", description = """
            The ServiceRequest contains its Patient, requester, Location, Encounter, Consent and Flag. What each element means is
            in docs/fhir-mapping.md.""")
    @APIResponse(responseCode = "201", description = "Taken")
    @APIResponse(responseCode = "200", description = "If-None-Exist: it was there already")
    @APIResponse(responseCode = "400", description = "The body cannot be read, or the X-Request-Id is missing")
    @APIResponse(responseCode = "412", description = "If-None-Exist: several match")
    @APIResponse(responseCode = "422", description = "Elements need attention, or the X-Request-Id was used with another body")
    public Response create(@BeanParam WritingRequest writing, byte[] body) {
        Caller caller = currentCaller.get();
        writing.demand();
        FhirDocument<ServiceRequest> sent = format.read(body, ServiceRequest.class);
        List<Wanted> wanted = reader.read(Sources.of(sent.resource())).stream()
                .map(stated -> new Wanted(stated, Condition.read(writing.ifNoneExist(), "#/header/If-None-Exist"))).toList();
        Response answer = idempotency.answer(writing, List.of(writing.ifNoneExist().orElse(""), sent.inAnyOrder()),
                id -> create.prepare(id, wanted, caller),
                (id, prepared) -> taken(create.take(prepared, caller).getFirst(), caller));
        return answers.created(answer, writing.preference(), writing.uri());
    }

    /** Its place is the one by which the access log knows it. */
    private Response taken(Taken taken, Caller caller) {
        return Response.status(taken.isNew() ? 201 : 200).location(URI.create(taken.shown().referral().detailUrl()))
                .entity(answers.print(taken.shown().to(caller))).build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readServiceRequest", summary = "One referral: its progress, and for staff the whole")
    @APIResponse(responseCode = "200", description = "The ServiceRequest")
    @APIResponse(responseCode = "304", description = "If-None-Match: it is as you know it")
    @APIResponse(responseCode = "404", description = "There is none, or it is not yours to see")
    public Response read(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        return shown(id, Optional.empty(), Optional.ofNullable(known));
    }

    @GET
    @Path("/{id}/_history/{version}")
    @Operation(operationId = "readServiceRequestVersion", summary = "The same, as long as it is at this version")
    @APIResponse(responseCode = "200", description = "The ServiceRequest")
    @APIResponse(responseCode = "404", description = "It is not at this version; earlier ones are not kept")
    public Response readVersion(@PathParam("id") String id, @PathParam("version") String version) {
        return shown(id, Optional.of(version), Optional.empty());
    }

    private Response shown(String id, Optional<String> version, Optional<String> known) {
        Caller caller = currentCaller.get();
        ServiceRequest resource = read.read(idOf(id), caller).to(caller);
        if (version.filter(wanted -> !wanted.equals(resource.getMeta().getVersionId())).isPresent()) {
            throw ApiProblem.notFound();
        }
        boolean unchanged = known.filter(tags -> tags.strip().equals("*")
                || List.of(tags.replaceAll("(W/)|[\"\\s]", "").split(",")).contains(resource.getMeta().getVersionId()))
                .isPresent();
        return answers.headers(unchanged ? Response.notModified() : Response.ok(answers.print(resource)), resource).build();
    }

    private static UUID idOf(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noIdOfOurs) {
            throw ApiProblem.notFound();
        }
    }

    @GET
    @Operation(operationId = "searchServiceRequests", summary = "Referrals, newest first: a trust's own, or for staff all", description = """
            Takes identifier, status, _lastUpdated, authored, _id and _count; the next page is in the bundle's links. Identifiers of
            people do not belong in an address: search for a person with POST to _search.""")
    @APIResponse(responseCode = "200", description = "A searchset Bundle")
    @APIResponse(responseCode = "400", description = "A parameter is not valid; with Prefer: handling=strict also one that is unknown")
    public Response search(@Context UriInfo uri, @HeaderParam("Prefer") List<String> prefer) {
        return found(SearchQuery.of(uri.getQueryParameters(), true, Preference.of(prefer).strict()), uri);
    }

    @POST
    @Path("/_search")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(operationId = "searchServiceRequestsByForm", summary = "The same with the parameters in the body, where people may be named", description = """
            Takes patient.identifier (or patient:identifier, subject.identifier, subject:identifier) besides.""")
    @APIResponse(responseCode = "200", description = "A searchset Bundle")
    @APIResponse(responseCode = "400", description = "A parameter is not valid; with Prefer: handling=strict also one that is unknown")
    public Response searchByForm(@Context UriInfo uri, @HeaderParam("Prefer") List<String> prefer,
            MultivaluedMap<String, String> form) {
        return found(SearchQuery.of(form, false, Preference.of(prefer).strict()), uri);
    }

    private Response found(SearchQuery query, UriInfo uri) {
        Caller caller = currentCaller.get();
        ReadServiceRequests.Found found = read.search(query, caller);
        List<ServiceRequest> shown = found.page().stream().map(one -> one.to(caller)).toList();
        return Response.ok(answers.print(answers.searchSet(found, shown, uri, clock.instant()))).build();
    }
}
