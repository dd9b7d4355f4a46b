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
            POST | /merging             | {"intoReferralId": "00000000-0000-7000-8000-000000000001", "reason": "Same person"}
            POST | /unmerging           | {"reason": "Twins"}
            POST | /possible-duplicates/00000000-0000-7000-8000-000000000001/dismissal | {"reason": "Cousins"}
            PUT  | /legal-hold          | {"reason": "A complaint"}
            POST | /erasure             | {"reason": "PERSON_ASKED"}
            PUT  | /equality            | {"ethnicCategory": "A", "disabled": "YES", "inOwnWords": "x", "selfReported": true}
            PUT  | /legal-status        | {"authorities": [{"provision": "S3", "startedAt": "2026-05-01T10:00:00Z"}], "guardianship": {"section": "S7"}}
            PUT  | /legal-status        | {"communityTreatmentOrder": {"inForce": true, "madeAt": "2026-05-01T10:00:00Z", "expiresAt": "2026-11-01T00:00:00Z", "firstAdmittedAt": "2026-01-01T10:00:00Z", "recalledAt": "2026-05-31T10:00:00Z"}, "absentSince": "2026-05-03T10:00:00Z"}
            PUT  | /legal-status        | {"authorities": [{"provision": "S37_41", "discharge": "CONDITIONAL", "dischargedAt": "2025-05-01T10:00:00Z", "deprivationOfLiberty": true, "deprivationOfLibertySince": "2025-05-01T10:00:00Z", "recalledAt": "2026-05-01T10:00:00Z"}], "guardianship": {"acceptedAt": "2026-05-01T10:00:00Z", "expiresAt": "2026-11-01T00:00:00Z"}}
            """)
    void whateverIsSentAboutAReferralTheAnswerIsCivil(String method, String path, String good) {
        UUID id = submitted(onSection3());
        Mutations.of(good, 150).forEach(body -> civil(change(method, "/v1/referrals/" + id + path, body), body));
    }

    @Test
    void whateverIsLookedForTheAnswerIsCivil() {
        String good = """
                {"status": ["TRIAGE", "CASE_CLOSED"], "hospital": "RXM54", "ward": "Ward 2", "sectionGroup": "SECTION_3",
                 "urgency": "URGENT", "keyDateWithin": "P14D", "waitingSince": "2026-06-01", "referrerKind": "SELF",
                 "organisation": "RXM", "includeOver": true, "text": "oka ad", "nhsNumber": "9990000018"}""";
        Mutations.of(good, 300).forEach(body -> civil(change("POST", "/v1/referrals/searches", body), body));
    }

    @Test
    void whateverIsSentAsARequestForAPersonsFileTheAnswerIsCivil() {
        String good = """
                {"referralId": "%s", "purpose": "SUBJECT_ACCESS", "requestedBy": "The person", "reason": "By letter"}"""
                .formatted(submitted(onSection3()));
        Mutations.of(good, 150).forEach(body -> civil(change("POST", "/v1/person-files", body), body));
    }

    private static int change(String method, String path, String body) {
        return given().auth().oauth2(MANAGER).header("If-Match", "\"0\"").header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json").body(body).request(method, path).statusCode();
    }

    private static void civil(int status, String body) {
        assertTrue(CIVIL.contains(status), () -> status + " for " + body);
    }
}
