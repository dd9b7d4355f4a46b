package org.imha.referral.fhir;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.imha.referral.fhir.search.ReadServiceRequests;
import org.imha.referral.fhir.wire.FhirFormat;
import org.imha.referral.fhir.wire.FhirJson;
import org.imha.referral.fhir.wire.Preference;

/**
 * Answers as FHIR wants them. What is kept for a repetition is always the whole resource; the headers and what the caller
 * prefers are worked out from it, so that a repetition looks like the first answer.
 */
@ApplicationScoped
public class Answers {

    private final FhirFormat format;
    private final FhirConfig config;

    Answers(FhirFormat format, FhirConfig config) {
        this.format = format;
        this.config = config;
    }

    /** The address that callers know. */
    public String base(UriInfo uri) {
        return config.baseUrl().orElseGet(() -> uri.getBaseUri() + "fhir/R4");
    }

    public FhirJson print(Resource resource) {
        return format.print(resource);
    }

    /** The resource of an answer, whether it was made now or is repeated. */
    public Resource resourceOf(Response answer) {
        return format.read(answer.getEntity() instanceof FhirJson json ? json.text() : answer.getEntity().toString());
    }

    /** How the creation of one resource is answered. */
    public Response created(Response answer, Preference preference, UriInfo uri) {
        ServiceRequest created = (ServiceRequest) resourceOf(answer);
        Response.ResponseBuilder finished = headers(Response.status(answer.getStatus()), created)
                .location(URI.create(base(uri) + "/" + versionOf(created)));
        repeated(answer, finished);
        switch (preference.wanted()) {
            case MINIMAL -> finished.entity(null);
            case REPRESENTATION -> finished.entity(format.print(created));
            case OPERATION_OUTCOME -> finished.entity(format.print(said(answer.getStatus() == 201 ? "Taken."
                    : "It was there already; nothing was created.")));
        }
        return finished.build();
    }

    private static void repeated(Response answer, Response.ResponseBuilder finished) {
        Optional.ofNullable(answer.getHeaderString("Idempotency-Replayed"))
                .ifPresent(replayed -> finished.header("Idempotency-Replayed", replayed));
    }

    /** How a transaction is answered: what each entry became, as far as the caller wants to know. */
    public Response transaction(Response answer, Preference preference) {
        Bundle done = (Bundle) resourceOf(answer);
        for (Bundle.BundleEntryComponent entry : done.getEntry()) {
            if (preference.wanted() != Preference.Return.REPRESENTATION) {
                entry.setResource(null);
            }
            if (preference.wanted() == Preference.Return.OPERATION_OUTCOME && !entry.getResponse().hasOutcome()) {
                entry.getResponse().setOutcome(said("Taken."));
            }
        }
        Response.ResponseBuilder finished = Response.ok(format.print(done));
        repeated(answer, finished);
        return finished.build();
    }

    Response.ResponseBuilder headers(Response.ResponseBuilder answer, ServiceRequest resource) {
        return answer.tag(tag(resource)).lastModified(resource.getMeta().getLastUpdated());
    }

    static EntityTag tag(ServiceRequest resource) {
        return new EntityTag(resource.getMeta().getVersionId(), true);
    }

    static String versionOf(ServiceRequest resource) {
        return "ServiceRequest/" + resource.getIdElement().getIdPart() + "/_history/" + resource.getMeta().getVersionId();
    }

    static OperationOutcome said(String sentence) {
        OperationOutcome outcome = new OperationOutcome();
        outcome.addIssue().setSeverity(OperationOutcome.IssueSeverity.INFORMATION)
                .setCode(OperationOutcome.IssueType.INFORMATIONAL).getDetails().setText(sentence);
        return outcome;
    }

    /** The referrals that an answered transaction tells of. */
    static List<UUID> referralsIn(Bundle done) {
        List<UUID> ids = new ArrayList<>();
        done.getEntry().stream().map(Bundle.BundleEntryComponent::getResource).filter(ServiceRequest.class::isInstance)
                .forEach(resource -> ids.add(UUID.fromString(resource.getIdElement().getIdPart())));
        return ids;
    }

    /** A page of a search. */
    public Bundle searchSet(ReadServiceRequests.Found found, List<ServiceRequest> shown, UriInfo uri, Instant now) {
        String base = base(uri);
        Bundle set = new Bundle().setType(Bundle.BundleType.SEARCHSET);
        set.getMeta().setLastUpdatedElement(new InstantType(Date.from(now)));
        set.addLink().setRelation("self").setUrl(base + "/ServiceRequest" + (found.self().isEmpty() ? "" : "?" + found.self()));
        found.next().ifPresent(next -> set.addLink().setRelation("next").setUrl(base + "/ServiceRequest?" + next));
        shown.forEach(resource -> set.addEntry()
                .setFullUrl(base + "/ServiceRequest/" + resource.getIdElement().getIdPart()).setResource(resource)
                .getSearch().setMode(Bundle.SearchEntryMode.MATCH));
        return set;
    }
}
