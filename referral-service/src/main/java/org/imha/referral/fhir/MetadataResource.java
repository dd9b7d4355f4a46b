package org.imha.referral.fhir;

import java.util.List;
import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.ResourceVersionPolicy;
import org.hl7.fhir.r4.model.CapabilityStatement.RestfulCapabilityMode;
import org.hl7.fhir.r4.model.CapabilityStatement.SystemRestfulInteraction;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;
import org.imha.referral.fhir.wire.FhirJson;

import io.smallrye.common.annotation.RunOnVirtualThread;

/** What this server can do. Public, as clients read it before they have a token. */
@Path("/fhir/R4/metadata")
@RunOnVirtualThread
@Tag(name = "FHIR R4")
public class MetadataResource {

    private static final Map<String, SearchParamType> PARAMETERS = Map.of("identifier", SearchParamType.TOKEN, "patient",
            SearchParamType.REFERENCE, "subject", SearchParamType.REFERENCE, "status", SearchParamType.TOKEN, "authored",
            SearchParamType.DATE, "_lastUpdated", SearchParamType.DATE, "_id", SearchParamType.TOKEN);
    /** When what is said here last changed. */
    private static final String CHANGED = "2026-11-25";

    private final Answers answers;

    MetadataResource(Answers answers) {
        this.answers = answers;
    }

    @GET
    @PermitAll
    @Produces({ FhirJson.MEDIA_TYPE, MediaType.APPLICATION_JSON })
    @Operation(operationId = "readCapabilities", summary = "What the FHIR server can do")
    @APIResponse(responseCode = "200", description = "A CapabilityStatement")
    public Response read(@Context UriInfo uri) {
        return Response.ok(answers.print(capabilities(answers.base(uri)))).header("Cache-Control", "public, max-age=300")
                .build();
    }

    private static CapabilityStatement capabilities(String base) {
        CapabilityStatement statement = new CapabilityStatement().setStatus(PublicationStatus.ACTIVE)
                .setDateElement(new DateTimeType(CHANGED)).setKind(CapabilityStatement.CapabilityStatementKind.INSTANCE)
                .setFhirVersion(FHIRVersion._4_0_1).addFormat("application/fhir+json").addFormat("json");
        statement.setTitle("Referrals for Independent Mental Health Advocacy").getImplementation()
                .setDescription("Takes referrals and tells their progress.").setUrl(base);
        CapabilityStatementRestComponent rest = statement.addRest().setMode(RestfulCapabilityMode.SERVER)
                .setDocumentation("Every write needs an X-Request-Id (UUID), which makes it safe to repeat.");
        rest.getSecurity().setDescription(
                "OAuth 2.0 client credentials (private_key_jwt); a trust's token carries its ODS code and reaches its own only.")
                .addService().addCoding().setSystem("http://terminology.hl7.org/CodeSystem/restful-security-service")
                .setCode("OAuth");
        rest.addInteraction().setCode(SystemRestfulInteraction.TRANSACTION);
        serviceRequest(rest.addResource());
        return statement;
    }

    private static void serviceRequest(CapabilityStatementRestResourceComponent resource) {
        resource.setType("ServiceRequest").setVersioning(ResourceVersionPolicy.VERSIONED).setReadHistory(false)
                .setUpdateCreate(false).setConditionalCreate(true)
                .setConditionalRead(CapabilityStatement.ConditionalReadStatus.NOTMATCH)
                .setDocumentation("Patient, PractitionerRole, Practitioner, Organization, RelatedPerson, Location, Encounter, "
                        + "Consent and Flag are contained, or sent in the same transaction. Identifiers of people are searched "
                        + "for with POST to _search only.");
        List.of(TypeRestfulInteraction.CREATE, TypeRestfulInteraction.READ, TypeRestfulInteraction.VREAD,
                TypeRestfulInteraction.SEARCHTYPE).forEach(can -> resource.addInteraction().setCode(can));
        PARAMETERS.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(parameter -> resource.addSearchParam().setName(parameter.getKey()).setType(parameter.getValue()));
    }
}
