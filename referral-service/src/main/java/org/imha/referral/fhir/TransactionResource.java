package org.imha.referral.fhir;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.imha.kernel.idempotency.Idempotency;
import org.imha.kernel.identity.Caller;
import org.imha.kernel.identity.CurrentCaller;
import org.imha.kernel.identity.Role;
import org.imha.referral.fhir.CreateReferrals.Taken;
import org.imha.referral.fhir.CreateReferrals.Wanted;
import org.imha.referral.fhir.mapping.ReferralReader;
import org.imha.referral.fhir.mapping.Sources;
import org.imha.referral.fhir.mapping.StatedReferral;
import org.imha.referral.fhir.search.ReadServiceRequests;
import org.imha.referral.fhir.wire.FhirDocument;
import org.imha.referral.fhir.wire.FhirFormat;
import org.imha.referral.fhir.wire.FhirJson;
import org.imha.referral.fhir.wire.WritingRequest;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** Several referrals, each with what belongs to it, in one Bundle: all are taken or none. */
@Path("/fhir/R4")
@RunOnVirtualThread
@Produces({ FhirJson.MEDIA_TYPE, MediaType.APPLICATION_JSON })
@Consumes({ FhirJson.MEDIA_TYPE, MediaType.APPLICATION_JSON })
@Tag(name = "FHIR R4")
public class TransactionResource {

    private final FhirFormat format;
    private final ReferralReader reader;
    private final CreateReferrals create;
    private final ReadServiceRequests read;
    private final Idempotency idempotency;
    private final Answers answers;
    private final FhirConfig config;
    private final CurrentCaller currentCaller;

    TransactionResource(FhirFormat format, ReferralReader reader, CreateReferrals create, ReadServiceRequests read,
            Idempotency idempotency, Answers answers, FhirConfig config, CurrentCaller currentCaller) {
        this.format = format;
        this.reader = reader;
        this.create = create;
        this.read = read;
        this.idempotency = idempotency;
        this.answers = answers;
        this.config = config;
        this.currentCaller = currentCaller;
    }

    @POST
    @RolesAllowed({ Role.REFERRER_ROLE, Role.COORDINATOR_ROLE, Role.MANAGER_ROLE })
    @Operation(operationId = "transactServiceRequests", summary = "Refer several people for an advocate, in one FHIR transaction", description = """
            Every entry is a POST. Patient, PractitionerRole, Organization, Location, Encounter, Consent, Flag and RelatedPerson are
            kept within the ServiceRequest that refers to them by fullUrl.""")
    @APIResponse(responseCode = "200", description = "A transaction-response Bundle")
    @APIResponse(responseCode = "400", description = "The body cannot be read, or the X-Request-Id is missing")
    @APIResponse(responseCode = "412", description = "ifNoneExist: several match")
    @APIResponse(responseCode = "422", description = "Elements need attention, or the X-Request-Id was used with another body")
    public Response transact(@BeanParam WritingRequest writing, byte[] body) {
        Caller caller = currentCaller.get();
        writing.demand();
        FhirDocument<Bundle> sent = format.read(body, Bundle.class);
        TransactionRules.check(sent.resource(), config);
        Sources sources = Sources.of(sent.resource());
        List<Wanted> wanted = reader.read(sources).stream().map(stated -> wanted(stated, sent.resource())).toList();
        TransactionRules.checkThatAllIsUsed(sent.resource(), sources);
        Response answer = idempotency.answer(writing, sent.inAnyOrder(), id -> create.prepare(id, wanted, caller),
                (id, prepared) -> taken(sent.resource(), sources, create.take(prepared, caller), wanted, caller));
        if (answer.getHeaderString("Idempotency-Replayed") != null) {
            read.record(Answers.referralsIn((Bundle) answers.resourceOf(answer)), caller);
        }
        return answers.transaction(answer, writing.preference());
    }

    private static Wanted wanted(StatedReferral stated, Bundle bundle) {
        int entry = TransactionRules.entryAt(stated.place());
        return new Wanted(stated, Condition.read(
                Optional.ofNullable(bundle.getEntry().get(entry).getRequest().getIfNoneExist()),
                "Bundle.entry[" + entry + "].request.ifNoneExist"));
    }

    /** Its place is one by which the access log knows what it tells of. */
    private Response taken(Bundle sent, Sources sources, List<Taken> taken, List<Wanted> wanted, Caller caller) {
        Map<String, Taken> byPlace = new HashMap<>();
        for (int i = 0; i < taken.size(); i++) {
            byPlace.put(wanted.get(i).stated().place(), taken.get(i));
        }
        Bundle done = new Bundle().setType(Bundle.BundleType.TRANSACTIONRESPONSE);
        for (int i = 0; i < sent.getEntry().size(); i++) {
            String place = "Bundle.entry[" + i + "].resource";
            String user = sources.userOf(place).orElse(place);
            entry(done, byPlace.get(user), user.equals(place), caller);
        }
        return Response.ok(answers.print(done)).location(URI.create(taken.getFirst().shown().referral().detailUrl())).build();
    }

    private static void entry(Bundle done, Taken taken, boolean itself, Caller caller) {
        ServiceRequest resource = taken.shown().to(caller);
        Bundle.BundleEntryComponent entry = done.addEntry();
        entry.getResponse().setStatus(taken.isNew() ? "201 Created" : "200 OK").setLocation(Answers.versionOf(resource))
                .setEtag("W/\"" + resource.getMeta().getVersionId() + "\"")
                .setLastModified(resource.getMeta().getLastUpdated());
        if (itself) {
            entry.setResource(resource);
        } else {
            entry.getResponse().setOutcome(Answers.said("Kept within the ServiceRequest that refers to it."));
        }
    }
}
