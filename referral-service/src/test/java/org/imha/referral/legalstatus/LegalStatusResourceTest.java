package org.imha.referral.legalstatus;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.imha.referral.testing.ReferralForms.determination;
import static org.imha.referral.testing.ReferralForms.onSection3;
import static org.imha.referral.testing.ReferralForms.submitted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.imha.referral.testing.WithEligibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(WithEligibility.class)
class LegalStatusResourceTest {

    private static final String COORDINATOR = Tokens.role(Role.COORDINATOR);
    private static final String TRUST = Tokens.trust("RXM");
    private static final String SECTION_2 = "{\"authorities\": [{\"provision\": \"S2\", \"startedAt\": \"2026-06-01T10:00:00Z\"}]}";

    Neighbour eligibility;

    @BeforeEach
    void nobodyQualifies() {
        eligibility.forget();
        answer("NOT_QUALIFYING");
    }

    @Test
    void theTrustStatesANewStatusAndHearsTheNewAnswerAboutTheSameReferral() {
        UUID id = submitted(onSection3());
        answer("QUALIFIES_COMPULSORY");
        change(TRUST, id, "\"0\"", SECTION_2).statusCode(200).body("id", equalTo(id.toString()))
                .body("status", equalTo("ACCEPTED_STATUTORY")).body("eligibility.outcome", equalTo("QUALIFIES_COMPULSORY"))
                .body("legalStatus", nullValue());
        assertTrue(eligibility.requests().getLast().contains("\"provision\":\"S2\""), eligibility.requests().toString());
        given().auth().oauth2(COORDINATOR).get("/v1/referrals/" + id).then()
                .body("legalStatus.authorities.provision", hasItems("S2"));
        assertEquals(List.of("LEGAL_STATUS_CHANGED", "QUALIFIES_COMPULSORY"),
                given().auth().oauth2(COORDINATOR).get("/v1/referrals/" + id + "/history").then().extract()
                        .<List<String>> path("items.why").subList(2, 4));
    }

    @Test
    void anotherSectionIsToldOfAlsoWhereTheAnswerStaysTheSame() {
        UUID id = submitted(onSection3());
        change(TRUST, id, "\"0\"", SECTION_2).statusCode(200);
        assertEquals(1, Rows.announced(id).stream().filter("uk.org.imha.referral.amended.v1"::equals).count());
    }

    @Test
    void whileEligibilityIsAwayTheChangeIsTakenAndAskedAboutLater() {
        UUID id = submitted(onSection3());
        eligibility.answers("/v1/eligibility/determinations", 503, "{}");
        change(TRUST, id, "\"0\"", SECTION_2).statusCode(200).body("status", equalTo("TRIAGE"));
        assertEquals(1, Rows.query("SELECT 1 FROM referral WHERE id = ? AND next_ask_at IS NOT NULL", id).size());
    }

    @Test
    void aSignpostedPersonWhoQualifiesNowIsAcceptedAfterAll() {
        UUID id = submitted(onSection3());
        given().auth().oauth2(COORDINATOR).header("If-Match", "\"0\"").contentType("application/json")
                .body("{\"helpNamed\": \"PALS\"}").post("/v1/referrals/" + id + "/signposting").then().statusCode(200);
        answer("QUALIFIES_COMPULSORY");
        change(TRUST, id, "\"1\"", SECTION_2).statusCode(200).body("status", equalTo("ACCEPTED_STATUTORY"));
        assertEquals(List.of("uk.org.imha.referral.begun-again.v1", "uk.org.imha.referral.accepted.v1"),
                Rows.announced(id).subList(3, 5));
    }

    @Test
    void everyFaultIsNamedAtItsPlaceInTheBody() {
        UUID id = submitted(onSection3());
        change(TRUST, id, "\"0\"", """
                {"authorities": [{"startedAt": "2026-06-01T10:00:00Z", "endedAt": "2026-05-01T10:00:00Z"},
                                 {"provision": "S3", "startedAt": "1970-01-01T00:00:00Z"}],
                 "legalStatusCode": {"system": "ENGLAND", "code": "34"}}""").statusCode(422).body("errors.pointer",
                hasItems("#/authorities/0/provision", "#/authorities/0/endedAt", "#/authorities/1/startedAt",
                        "#/legalStatusCode/code"));
    }

    @Test
    void whenAnOrderBeganIsKeptAndOnlyWhatFollowsIsAskedAbout() {
        UUID id = submitted(onSection3());
        change(TRUST, id, "\"0\"",
                """
                        {"authorities": [{"provision": "S3", "startedAt": "2026-01-05T10:00:00Z"}],
                         "communityTreatmentOrder": {"inForce": true, "madeAt": "2026-05-02T10:00:00Z", "recalledAt": "2026-06-09T10:00:00Z"}}""")
                .statusCode(200);
        given().auth().oauth2(COORDINATOR).get("/v1/referrals/" + id).then()
                .body("legalStatus.communityTreatmentOrder.madeAt", equalTo("2026-05-02T10:00:00Z"))
                .body("legalStatus.communityTreatmentOrder.recalledAt", equalTo("2026-06-09T10:00:00Z"));
        String asked = eligibility.requests().getLast();
        assertTrue(asked.contains("\"inForce\":true,\"recalled\":true"), asked);
        assertFalse(asked.contains("2026-05-02") || asked.contains("2026-06-09"), asked);
    }

    @Test
    void aDateAndAWordThatSayOppositeThingsAreRefusedAndNotGuessedAt() {
        UUID id = submitted(onSection3());
        change(TRUST, id, "\"0\"", """
                {"authorities": [{"provision": "S3", "recalledAt": "2026-06-01T10:00:00Z"}],
                 "communityTreatmentOrder": {"inForce": true, "revokedAt": "2026-06-09T10:00:00Z"},
                 "guardianship": {"acceptedAt": "2190-01-01T10:00:00Z"}}""").statusCode(422)
                .body("errors.pointer", contains("#/authorities/0/provision", "#/communityTreatmentOrder/inForce",
                        "#/guardianship/acceptedAt"))
                .body("errors.code", contains("NOT_APPLICABLE", "CONTRADICTS", "IN_THE_FUTURE"));
    }

    @Test
    void anotherTrustCannotAndAVersionIsNamed() {
        UUID id = submitted(onSection3());
        change(Tokens.trust("RXT"), id, "\"0\"", SECTION_2).statusCode(404);
        change(TRUST, id, "\"5\"", SECTION_2).statusCode(412);
        given().auth().oauth2(TRUST).contentType("application/json").body(SECTION_2)
                .put("/v1/referrals/" + id + "/legal-status").then().statusCode(428);
    }

    @Test
    void ofTwoAtOnceOneWins() throws Exception {
        UUID id = submitted(onSection3());
        try (var threads = Executors.newFixedThreadPool(2)) {
            var calls = IntStream.range(0, 2)
                    .mapToObj(i -> threads.submit(() -> change(TRUST, id, "\"0\"", SECTION_2).extract().statusCode())).toList();
            assertEquals(List.of(200, 412), List.of(calls.get(0).get(), calls.get(1).get()).stream().sorted().toList());
        }
    }

    private void answer(String outcome) {
        eligibility.answers("/v1/eligibility/determinations", 201, determination(UUID.randomUUID(), outcome, null));
    }

    private static ValidatableResponse change(String token, UUID id, String ifMatch, String status) {
        return given().auth().oauth2(token).header("If-Match", ifMatch).contentType("application/json").body(status)
                .put("/v1/referrals/" + id + "/legal-status").then();
    }
}
