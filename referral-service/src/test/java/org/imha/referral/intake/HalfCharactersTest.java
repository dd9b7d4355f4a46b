package org.imha.referral.intake;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.imha.referral.testing.ReferralForms.onSection3;
import static org.imha.referral.testing.ReferralForms.submitted;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Tokens;
import org.imha.referral.testing.FhirRequests;
import org.imha.referral.testing.WithEligibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** JSON can hold half of a character, which no text can: it is the sender's fault, wherever it stands. */
@QuarkusTest
@QuarkusTestResource(WithEligibility.class)
class HalfCharactersTest {

    private static final String MANAGER = Tokens.role(Role.MANAGER);
    private static final String HALF = "\\ud800";
    private static final Set<Integer> FAULT = Set.of(400, 422);

    static Stream<Arguments> bodies() {
        return Stream.of(Arguments.of("POST", "", onSection3()),
                Arguments.of("POST", "/searches", "{\"text\": \"oka\", \"ward\": \"Ward\"}"),
                Arguments.of("PATCH", "/{id}", "{\"reason\": \"x\", \"changes\": {\"person\": {\"familyName\": \"x\"}}}"),
                Arguments.of("PUT", "/{id}/legal-status", "{\"authorities\": [{\"provision\": \"S3\"}]}"),
                Arguments.of("POST", "/{id}/merging",
                        "{\"intoReferralId\": \"00000000-0000-7000-8000-000000000001\", \"reason\": \"x\"}"));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void inOurOwnBodiesItIsRefused(String method, String path, String good) {
        String address = "/v1/referrals" + (path.contains("{id}") ? path.replace("{id}", submitted(onSection3()).toString())
                : path);
        for (String bad : new String[] { good.replaceFirst("\": \"[^\"]*\"", "\": \"" + quoted(HALF) + "\""),
                good.replaceFirst("\\{", "{\"" + quoted(HALF) + "\": 1, "), good.replaceFirst("\"}", quoted(HALF) + "\"}") }) {
            int status = given().auth().oauth2(MANAGER).header("If-Match", "\"0\"").header("Idempotency-Key", UUID.randomUUID())
                    .contentType("application/json").body(bad).request(method, address).statusCode();
            assertTrue(FAULT.contains(status), () -> status + " for " + bad);
        }
    }

    @Test
    void inFhirItIsRefused() {
        String good = FhirRequests.onSection3();
        for (String bad : new String[] { good.replaceFirst("Okafor", quoted(HALF)),
                good.replaceFirst("\\{", "{\"" + quoted(HALF) + "\": 1, "),
                good.replaceFirst("\\{", "{\"extension\": [{\"url\": \"" + quoted(HALF) + "\", \"valueString\": \"x\"}], ") }) {
            int status = given().auth().oauth2(Tokens.trust("RXM")).header("X-Request-Id", UUID.randomUUID())
                    .contentType("application/fhir+json").body(bad).post("/fhir/R4/ServiceRequest").then()
                    .body("resourceType", equalTo("OperationOutcome")).extract().statusCode();
            assertTrue(FAULT.contains(status), () -> status + " for " + bad);
        }
    }

    private static String quoted(String half) {
        return half.replace("\\", "\\\\");
    }
}
