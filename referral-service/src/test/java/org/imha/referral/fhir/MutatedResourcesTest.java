package org.imha.referral.fhir;

import static org.imha.referral.testing.FhirRequests.create;
import static org.imha.referral.testing.FhirRequests.entries;
import static org.imha.referral.testing.FhirRequests.onSection3;
import static org.imha.referral.testing.FhirRequests.transaction;
import static org.imha.referral.testing.ReferralForms.determination;
import static org.imha.referral.testing.ReferralForms.submit;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;

import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Mutations;
import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.Tokens;
import org.imha.referral.testing.WithEligibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

@QuarkusTest
@QuarkusTestResource(WithEligibility.class)
class MutatedResourcesTest {

    private static final Set<Integer> CIVIL = Set.of(200, 201, 400, 422);
    private static final String TRUST = Tokens.trust("RXM");

    Neighbour eligibility;

    @BeforeEach
    void nobodyQualifies() {
        eligibility.answers("/v1/eligibility/determinations", 201, determination(UUID.randomUUID(), "NOT_QUALIFYING", null));
    }

    @Test
    void whateverIsSentAsAServiceRequestTheAnswerIsCivil() {
        Mutations.of(onSection3(), 1500).forEach(body -> civil("/fhir/R4/ServiceRequest", body));
    }

    @Test
    void whateverIsSentAsATransactionTheAnswerIsCivil() {
        Mutations.of(transaction(entries("M-1")), 1000).forEach(body -> civil("/fhir/R4", body));
    }

    @Test
    void soItIsForWhateverBecomesOfTheWholeFormInFhir() throws IOException {
        String staff = Tokens.role(Role.COORDINATOR);
        String id = submit(staff, UUID.randomUUID().toString(),
                Files.readString(Path.of("..", "samples", "10-whole-form.json"))).statusCode(201).extract().path("id");
        String whole = RestAssured.given().auth().oauth2(staff).get("/fhir/R4/ServiceRequest/" + id).asString();
        create(staff, UUID.randomUUID().toString(), whole).statusCode(201);
        Mutations.of(whole, 1500).forEach(body -> civil("/fhir/R4/ServiceRequest", body));
    }

    private static void civil(String path, String body) {
        int status = RestAssured.given().auth().oauth2(TRUST).header("X-Request-Id", UUID.randomUUID())
                .contentType("application/fhir+json").body(body).post(path).statusCode();
        assertTrue(CIVIL.contains(status), () -> status + " for " + body);
    }
}
