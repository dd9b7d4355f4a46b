package org.imha.localstack.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.junit.jupiter.api.Test;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.SearchStyleEnum;
import ca.uhn.fhir.rest.client.api.IGenericClient;
import ca.uhn.fhir.rest.client.interceptor.BearerTokenAuthInterceptor;
import ca.uhn.fhir.rest.server.exceptions.AuthenticationException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;

/** A trust whose system speaks FHIR only: HAPI's generic client, through the one public door. */
class FhirJourneyIT {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final String NHS_NUMBER = "https://fhir.nhs.uk/Id/nhs-number";
    private static final String ODS_CODE = "https://fhir.nhs.uk/Id/ods-organization-code";
    private static final String OURS = "https://imha.example/fhir/StructureDefinition/";

    private final Journey journey = new Journey();
    private final IGenericClient trust = clientOf("trust-rxm");

    @Test
    void aReferralInFhirBecomesACaseLikeAnyOther() {
        // Given
        ServiceRequest detained = detained(Journey.detainedUnderSection2().path("person").path("nhsNumber").asText());

        // When
        MethodOutcome created = trust.create().resource(detained)
                .withAdditionalHeader("X-Request-Id", UUID.randomUUID().toString()).execute();

        // Then
        assertTrue(created.getCreated());
        String id = created.getId().getIdPart();
        journey.arrivedOnce(id);
        ServiceRequest seenByTrust = trust.read().resource(ServiceRequest.class).withId(id).execute();
        assertEquals(ServiceRequestStatus.ACTIVE, seenByTrust.getStatus());
        assertFalse(FHIR.newJsonParser().encodeResourceToString(seenByTrust).contains("Example"));
        assertThrows(ResourceNotFoundException.class,
                () -> clientOf("trust-rxt").read().resource(ServiceRequest.class).withId(id).execute());
    }

    @Test
    void staffFindAPersonsReferralsWithoutTheNumberInAnAddress() {
        String number = Journey.detainedUnderSection2().path("person").path("nhsNumber").asText();
        trust.create().resource(detained(number)).withAdditionalHeader("X-Request-Id", UUID.randomUUID().toString()).execute();
        Bundle found = clientOf("coordinator").search().forResource(ServiceRequest.class)
                .where(ServiceRequest.PATIENT
                        .hasChainedProperty(Patient.IDENTIFIER.exactly().systemAndIdentifier(NHS_NUMBER, number)))
                .usingStyle(SearchStyleEnum.POST).returnBundle(Bundle.class).execute();
        assertEquals(1, found.getEntry().size());
    }

    @Test
    void aTransactionTakesAllOfItsReferrals() {
        Bundle both = new Bundle().setType(BundleType.TRANSACTION);
        for (int i = 0; i < 2; i++) {
            both.addEntry().setFullUrl("urn:uuid:" + UUID.randomUUID())
                    .setResource(detained(Journey.detainedUnderSection2().path("person").path("nhsNumber").asText()))
                    .getRequest().setMethod(HTTPVerb.POST).setUrl("ServiceRequest");
        }
        Bundle done = trust.transaction().withBundle(both)
                .withAdditionalHeader("X-Request-Id", UUID.randomUUID().toString()).execute();
        assertEquals(BundleType.TRANSACTIONRESPONSE, done.getType());
        done.getEntry().forEach(entry -> journey
                .arrivedOnce(new IdType(entry.getResponse().getLocation()).getIdPart()));
    }

    @Test
    void whatWeCanDoIsPublicAndNothingElseIs() {
        IGenericClient stranger = FHIR.newRestfulGenericClient(journey.stack.gatewayUrl() + "/fhir/R4");
        assertEquals("4.0.1", stranger.capabilities().ofType(CapabilityStatement.class).execute().getFhirVersion().toCode());
        assertThrows(AuthenticationException.class, () -> stranger.read().resource(ServiceRequest.class)
                .withId(UUID.randomUUID().toString()).execute());
    }

    private IGenericClient clientOf(String who) {
        FHIR.getRestfulClientFactory().setSocketTimeout(60_000);
        IGenericClient client = FHIR.newRestfulGenericClient(journey.stack.gatewayUrl() + "/fhir/R4");
        client.registerInterceptor(new BearerTokenAuthInterceptor(journey.stack.token(who)));
        return client;
    }

    private static ServiceRequest detained(String nhsNumber) {
        Patient patient = new Patient();
        patient.setId("p");
        patient.addIdentifier().setSystem(NHS_NUMBER).setValue(nhsNumber);
        patient.addName().setFamily("Example").addGiven("Robin");
        Organization organisation = new Organization();
        organisation.setId("o");
        organisation.addIdentifier().setSystem(ODS_CODE).setValue("RXM");
        PractitionerRole referrer = new PractitionerRole();
        referrer.setId("r");
        referrer.setOrganization(new Reference("#o"));
        referrer.addCode().addCoding().setSystem("https://imha.example/fhir/CodeSystem/referrer-kind").setCode("MHA_OFFICE");
        Location ward = new Location();
        ward.setId("l");
        ward.setName("Ward 2");
        Encounter stay = new Encounter();
        stay.setId("e");
        stay.setStatus(Encounter.EncounterStatus.INPROGRESS);
        stay.getClass_().setSystem("http://terminology.hl7.org/CodeSystem/v3-ActCode").setCode("IMP");
        stay.setSubject(new Reference("#p"));
        Extension authority = new Extension(OURS + "authority");
        authority.addExtension(new Extension("provision", new CodeType("S3")));
        authority.addExtension(new Extension("startedAt", new DateTimeType("2026-11-02T10:00:00Z")));
        stay.addExtension(authority);
        ServiceRequest request = new ServiceRequest().setStatus(ServiceRequestStatus.ACTIVE)
                .setIntent(ServiceRequestIntent.ORDER).setSubject(new Reference("#p")).setEncounter(new Reference("#e"))
                .setRequester(new Reference("#r")).addLocationReference(new Reference("#l"));
        request.addReasonCode().setText("Wants help before the tribunal");
        request.addContained(patient).addContained(organisation).addContained(referrer).addContained(ward).addContained(stay);
        return request;
    }
}
