package org.imha.referral.intake;

import static io.restassured.RestAssured.given;
import static org.imha.referral.testing.ReferralForms.determination;
import static org.imha.referral.testing.ReferralForms.onSection3;
import static org.imha.referral.testing.ReferralForms.submit;
import static org.imha.referral.testing.ReferralForms.submitted;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(WithEligibility.class)
class MutatedBodiesTest {

    private static final String MANAGER = Tokens.role(Role.MANAGER);
    private static final Set<Integer> CIVIL = Set.of(200, 201, 202, 204, 400, 404, 409, 412, 415, 422);

    Neighbour eligibility;

    @BeforeEach
    void nobodyQualifies() {
        eligibility.answers("/v1/eligibility/determinations", 201, determination(UUID.randomUUID(), "NOT_QUALIFYING", null));
    }

    @Test
    void whateverIsSentAsAReferralTheAnswerIsCivil() throws IOException {
        String wholeForm = Files.readString(Path.of("..", "samples", "10-whole-form.json"));
        Mutations.of(wholeForm, 1500).forEach(body -> civil(submit(body).extract().statusCode(), body));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST | /information-request | {"question": "Which section?"}
            POST | /information         | {"answer": "Section 3"}
            POST | /signposting         | {"helpNamed": "PALS"}
            POST | /withdrawal          | {"reason": "Sent twice"}
            POST | /decline             | {"reason": "Not now", "mayTellReferrer": true, "reofferOn": "2036-01-01"}
            POST | /reoffer             | {"reason": "Asked again"}
            PUT  | /equality            | {"ethnicCategory": "A", "disabled": "YES", "inOwnWords": "x", "selfReported": true}
            PUT  | /legal-status        | {"authorities": [{"provision": "S3", "startedAt": "2026-05-01T10:00:00Z"}], "guardianship": {"section": "S7"}}
            """)
    void whateverIsSentAboutAReferralTheAnswerIsCivil(String method, String path, String good) {
        UUID id = submitted(onSection3());
        Mutations.of(good, 150).forEach(body -> civil(change(method, "/v1/referrals/" + id + path, body), body));
    }

    private static int change(String method, String path, String body) {
        return given().auth().oauth2(MANAGER).header("If-Match", "\"0\"").header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json").body(body).request(method, path).statusCode();
    }

    private static void civil(int status, String body) {
        assertTrue(CIVIL.contains(status), () -> status + " for " + body);
    }
}
