package org.imha.referral.fhir;

import static org.imha.referral.testing.FhirRequests.NHS_NUMBER;
import static org.imha.referral.testing.FhirRequests.entries;
import static org.imha.referral.testing.FhirRequests.onSection3;
import static org.imha.referral.testing.FhirRequests.transaction;
import static org.imha.referral.testing.ReferralForms.determination;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.Tokens;
import org.imha.referral.testing.ReferralForms;
import org.imha.referral.testing.WithEligibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.SearchStyleEnum;
import ca.uhn.fhir.rest.client.api.IGenericClient;
import ca.uhn.fhir.rest.client.interceptor.BearerTokenAuthInterceptor;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

/** A client that nobody here wrote does all that the capabilities promise. */
@QuarkusTest
@QuarkusTestResource(WithEligibility.class)
class GenericClientTest {

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    Neighbour eligibility;

    @BeforeEach
    void somebodyQualifies() {
        eligibility.answers("/v1/eligibility/determinations", 201,
                determination(UUID.randomUUID(), "QUALIFIES_COMPULSORY", null));
    }

    @Test
    void readsTheCapabilities() {
        CapabilityStatement statement = Client.as(null).capabilities().ofType(CapabilityStatement.class).execute();
        assertEquals("4.0.1", statement.getFhirVersion().toCode());
        assertEquals("ServiceRequest", statement.getRestFirstRep().getResourceFirstRep().getType());
    }

    @Test
    void createsAndReads() {
        IGenericClient trust = Client.as(Tokens.trust("RXM"));
        MethodOutcome outcome = trust.create().resource(parsed(onSection3())).withAdditionalHeader("X-Request-Id", id())
                .execute();
        assertTrue(outcome.getCreated());
        assertEquals("0", outcome.getId().getVersionIdPart());
        ServiceRequest read = trust.read().resource(ServiceRequest.class).withId(outcome.getId().getIdPart()).execute();
        assertEquals(ServiceRequest.ServiceRequestStatus.ACTIVE, read.getStatus());
        assertNotNull(trust.read().resource(ServiceRequest.class).withIdAndVersion(outcome.getId().getIdPart(), "0").execute());
        ServiceRequest whole = Client.as(Tokens.role(Role.COORDINATOR)).read().resource(ServiceRequest.class)
                .withId(outcome.getId().getIdPart()).execute();
        assertEquals("Okafor", ((Patient) whole.getSubject().getResource()).getNameFirstRep().getFamily());
        assertThrows(ResourceNotFoundException.class, () -> Client.as(Tokens.trust("RXT")).read()
                .resource(ServiceRequest.class).withId(outcome.getId().getIdPart()).execute());
    }

    @Test
    void createsUnlessItIsThere() {
        IGenericClient trust = Client.as(Tokens.trust("RXM"));
        String name = "G-" + id();
        MethodOutcome first = conditional(trust, name);
        MethodOutcome second = conditional(trust, name);
        assertEquals(first.getId().getIdPart(), second.getId().getIdPart());
        assertFalse(Boolean.TRUE.equals(second.getCreated()));
    }

    private static MethodOutcome conditional(IGenericClient client, String name) {
        return client.create().resource(parsed(onSection3(name))).conditional()
                .where(ServiceRequest.IDENTIFIER.exactly().systemAndIdentifier("https://rxm.example/referrals", name))
                .withAdditionalHeader("X-Request-Id", id()).execute();
    }

    @Test
    void searchesAndPages() {
        IGenericClient staff = Client.as(Tokens.role(Role.COORDINATOR));
        IGenericClient trust = Client.as(Tokens.trust("RXM"));
        String name = "G-" + id();
        String number = ReferralForms.freshNhsNumber();
        for (int i = 0; i < 3; i++) {
            trust.create().resource(parsed(onSection3(name).replace("999 000 0018", number)))
                    .withAdditionalHeader("X-Request-Id", id()).execute();
        }
        Bundle first = trust.search().forResource(ServiceRequest.class)
                .where(ServiceRequest.IDENTIFIER.exactly().systemAndIdentifier("https://rxm.example/referrals", name))
                .and(ServiceRequest.STATUS.exactly().code("active")).count(2).returnBundle(Bundle.class).execute();
        assertEquals(2, first.getEntry().size());
        Bundle second = trust.loadPage().next(first).execute();
        assertEquals(1, second.getEntry().size());
        assertNull(second.getLink(Bundle.LINK_NEXT));
        Bundle ofPerson = staff.search().forResource(ServiceRequest.class)
                .where(ServiceRequest.PATIENT.hasChainedProperty(
                        Patient.IDENTIFIER.exactly().systemAndIdentifier(NHS_NUMBER, number)))
                .count(2).usingStyle(SearchStyleEnum.POST).returnBundle(Bundle.class).execute();
        assertEquals(2, ofPerson.getEntry().size());
        assertEquals(1, staff.loadPage().next(ofPerson).execute().getEntry().size());
    }

    @Test
    void transacts() {
        Bundle done = Client.as(Tokens.trust("RXM")).transaction()
                .withBundle(FHIR.newJsonParser().parseResource(Bundle.class, transaction(entries("G-1"), entries("G-2"))))
                .withAdditionalHeader("X-Request-Id", id()).execute();
        assertEquals(Bundle.BundleType.TRANSACTIONRESPONSE, done.getType());
        assertTrue(done.getEntry().stream().allMatch(entry -> entry.getResponse().getStatus().startsWith("201")));
    }

    @Test
    void understandsARefusal() {
        UnprocessableEntityException refused = assertThrows(UnprocessableEntityException.class,
                () -> Client.as(Tokens.trust("RXM")).create()
                        .resource(parsed(onSection3().replace("999 000 0018", "4857773456")))
                        .withAdditionalHeader("X-Request-Id", id()).execute());
        OperationOutcome outcome = (OperationOutcome) refused.getOperationOutcome();
        assertTrue(outcome.getIssueFirstRep().getExpression().getFirst().getValue().endsWith(".identifier[0].value"));
    }

    private static ServiceRequest parsed(String body) {
        return FHIR.newJsonParser().parseResource(ServiceRequest.class, body);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    /** The generic client, at the service under test. */
    private static final class Client {

        static IGenericClient as(String token) {
            FHIR.getRestfulClientFactory().setSocketTimeout(60_000);
            IGenericClient client = FHIR.newRestfulGenericClient("http://localhost:" + RestAssured.port + "/fhir/R4");
            if (token != null) {
                client.registerInterceptor(new BearerTokenAuthInterceptor(token));
            }
            return client;
        }
    }
}
