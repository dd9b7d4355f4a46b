package org.imha.referral.fhir;

import static org.imha.referral.testing.FhirRequests.as;
import static org.imha.referral.testing.FhirRequests.create;
import static org.imha.referral.testing.FhirRequests.created;
import static org.imha.referral.testing.FhirRequests.entries;
import static org.imha.referral.testing.FhirRequests.onSection3;
import static org.imha.referral.testing.FhirRequests.transaction;
import static org.imha.referral.testing.FhirRequests.writing;
import static org.imha.referral.testing.ReferralForms.determination;
import static org.imha.referral.testing.ReferralForms.submit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.Tokens;
import org.imha.referral.testing.WithEligibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

/** Whatever we answer is valid FHIR R4, by HAPI's own validator. */
@QuarkusTest
@QuarkusTestResource(WithEligibility.class)
class ProducedResourcesTest {

    private static final FhirValidator VALIDATOR = validator();
    private static final String COORDINATOR = Tokens.role(Role.COORDINATOR);

    Neighbour eligibility;

    @BeforeEach
    void somebodyQualifies() {
        eligibility.answers("/v1/eligibility/determinations", 201,
                determination(UUID.randomUUID(), "QUALIFIES_COMPULSORY", null));
    }

    @Test
    void theCapabilities() {
        isValid(RestAssured.given().accept("application/fhir+json").get("/fhir/R4/metadata").then().statusCode(200).extract()
                .asString());
    }

    @Test
    void aReferralAsStaffAndAsTheTrustSeeIt() throws IOException {
        UUID id = created(onSection3());
        isValid(as(COORDINATOR).get("/fhir/R4/ServiceRequest/" + id).asString());
        isValid(as(Tokens.trust("RXM")).get("/fhir/R4/ServiceRequest/" + id).asString());
        String whole = submit(COORDINATOR, UUID.randomUUID().toString(),
                Files.readString(Path.of("..", "samples", "10-whole-form.json"))).statusCode(201).extract().path("id");
        isValid(as(COORDINATOR).get("/fhir/R4/ServiceRequest/" + whole).asString());
        String least = submit(COORDINATOR, UUID.randomUUID().toString(), """
                {"person": {"knownAs": "Ada", "contact": {"phone": "1"}}, "referrer": {"kind": "SELF"}, "reason": "Help"}""")
                .statusCode(201).extract().path("id");
        isValid(as(COORDINATOR).get("/fhir/R4/ServiceRequest/" + least).asString());
    }

    @Test
    void aPageOfASearch() {
        created(onSection3());
        created(onSection3());
        isValid(as(COORDINATOR).get("/fhir/R4/ServiceRequest?_count=1").asString());
        isValid(as(Tokens.trust("RXT")).get("/fhir/R4/ServiceRequest").asString());
    }

    @Test
    void whatATransactionIsAnsweredWith() {
        isValid(writing(Tokens.trust("RXM"), UUID.randomUUID().toString()).body(transaction(entries("V-1"), entries("V-2")))
                .post("/fhir/R4").then().statusCode(200).extract().asString());
    }

    @Test
    void aRefusal() {
        isValid(create("{\"resourceType\": \"ServiceRequest\"}").statusCode(422).extract().asString());
        isValid(create("{\"resourceType\": \"ServiceRequest\", \"surprise\": 1}").statusCode(400).extract().asString());
        isValid(as(COORDINATOR).get("/fhir/R4/ServiceRequest/nothing").asString());
        isValid(as(COORDINATOR).get("/fhir/R4/ServiceRequest?_count=x").asString());
        isValid(as(Tokens.role(Role.AUDITOR)).get("/fhir/R4/ServiceRequest").asString());
        isValid(writing(Tokens.trust("RXM"), UUID.randomUUID().toString()).header("Prefer", "return=OperationOutcome")
                .body(onSection3()).post("/fhir/R4/ServiceRequest").asString());
    }

    @Test
    void theValidatorWouldNoticeAFault() {
        assertFalse(
                VALIDATOR.validateWithResult("{\"resourceType\": \"ServiceRequest\", \"status\": \"active\"}").isSuccessful());
    }

    private static void isValid(String resource) {
        List<String> faults = VALIDATOR.validateWithResult(resource).getMessages().stream()
                .filter(message -> message.getSeverity().ordinal() >= ResultSeverityEnum.ERROR.ordinal())
                .map(message -> message.getLocationString() + ": " + message.getMessage()).toList();
        assertEquals(List.of(), faults, resource);
    }

    private static FhirValidator validator() {
        FhirContext fhir = FhirContext.forR4Cached();
        ValidationSupportChain support = new ValidationSupportChain(new DefaultProfileValidationSupport(fhir),
                new CommonCodeSystemsTerminologyService(fhir), new InMemoryTerminologyServerValidationSupport(fhir));
        return fhir.newValidator().registerValidatorModule(new FhirInstanceValidator(support));
    }
}
