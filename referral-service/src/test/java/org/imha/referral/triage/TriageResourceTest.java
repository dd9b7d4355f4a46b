package org.imha.referral.triage;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.imha.referral.testing.ReferralForms.determination;
import static org.imha.referral.testing.ReferralForms.onSection3;
import static org.imha.referral.testing.ReferralForms.submitted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.imha.referral.testing.WithEligibility;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(WithEligibility.class)
class TriageResourceTest {

    private static final String COORDINATOR = Tokens.role(Role.COORDINATOR);
    private static final String TRUST = Tokens.trust("RXM");

    Neighbour eligibility;

    @Test
    void aCoordinatorNamesOtherHelp() {
        UUID id = inTriage();
        signpost(id, "\"0\"").statusCode(200).header("ETag", "\"1\"").body("status", equalTo("SIGNPOSTED"));
        assertEquals("uk.org.imha.referral.signposted.v1", Rows.announced(id).getLast());
    }

    @Test
    void aChangeSaysWhichVersionItMeans() {
        UUID id = inTriage();
        signpost(id, null).statusCode(428).body("code", equalTo("VERSION_MISSING"));
        signpost(id, "\"7\"").statusCode(412).body("code", equalTo("VERSION_STALE"));
    }

    @Test
    void ofTwoCoordinatorsAtOnceOneWins() throws Exception {
        UUID id = inTriage();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var calls = IntStream.range(0, 2).mapToObj(i -> threads.submit(() -> signpost(id, "\"0\"").extract().statusCode()))
                    .toList();
            List<Integer> statuses = List.of(calls.get(0).get(), calls.get(1).get());
            assertEquals(List.of(200, 412), statuses.stream().sorted().toList());
        }
    }

    @Test
    void whoQualifiesIsNotSignposted() {
        eligibility.answers("/v1/eligibility/determinations", 201,
                determination(UUID.randomUUID(), "QUALIFIES_COMPULSORY", null));
        signpost(submitted(onSection3()), "\"0\"").statusCode(409).body("code", equalTo("REFERRAL_MOVE_NOT_ALLOWED"));
    }

    @Test
    void theReferrerReadsWhatIsAskedAndAnswers() {
        UUID id = inTriage();
        move(COORDINATOR, id, "\"0\"", "information-request", "{\"question\": \"Which section is it now?\"}").statusCode(200)
                .body("status", equalTo("INFO_REQUESTED"));
        given().auth().oauth2(TRUST).get("/v1/referrals/" + id).then().body("progress", equalTo("More information needed"))
                .body("informationRequested", equalTo("Which section is it now?"));
        move(TRUST, id, "\"1\"", "information", "{\"answer\": \"Section 3 since Monday\"}").statusCode(200)
                .body("status", equalTo("TRIAGE")).body("informationRequested", nullValue()).body("person", nullValue());
        move(TRUST, id, "\"2\"", "information", "{\"answer\": \"Again\"}").statusCode(409)
                .body("code", equalTo("NO_INFORMATION_REQUESTED"));
        assertEquals(List.of("uk.org.imha.referral.info-requested.v1", "uk.org.imha.referral.info-supplied.v1"),
                Rows.announced(id).subList(2, 4));
        given().auth().oauth2(COORDINATOR).get("/v1/referrals/" + id + "/history").then().statusCode(200)
                .body("items.to", contains("SUBMITTED", "TRIAGE", "INFO_REQUESTED", "TRIAGE"))
                .body("items[3].why", equalTo("Section 3 since Monday")).body("items[3].by", equalTo("trust-rxm"));
    }

    @Test
    void whoReferredTakesItBackAndAnotherTrustCannot() {
        UUID id = inTriage();
        move(Tokens.trust("RXT"), id, "\"0\"", "withdrawal", "{\"reason\": \"Sent twice\"}").statusCode(404);
        move(TRUST, id, "\"0\"", "withdrawal", "{\"reason\": \"Sent twice\"}").statusCode(200)
                .body("progress", equalTo("Withdrawn"));
        assertEquals("uk.org.imha.referral.withdrawn.v1", Rows.announced(id).getLast());
    }

    @Test
    void thePersonDeclinesTheTrustReadsOnlyThatItIsClosedAndHelpIsOfferedAgain() {
        eligibility.answers("/v1/eligibility/determinations", 201,
                determination(UUID.randomUUID(), "QUALIFIES_COMPULSORY", null));
        UUID id = submitted(onSection3());
        move(COORDINATOR, id, "\"0\"", "decline", "{\"reason\": \"Does not want help now\"}").statusCode(422)
                .body("errors.pointer", contains("#/mayTellReferrer"));
        move(COORDINATOR, id, "\"0\"", "decline",
                "{\"reason\": \"Does not want help now\", \"mayTellReferrer\": false, \"reofferOn\": \"2036-01-01\"}")
                .statusCode(200).body("status", equalTo("DECLINED_BY_PATIENT")).body("reofferOn", equalTo("2036-01-01"))
                .body("eligibility.outcome", equalTo("QUALIFIES_COMPULSORY"));
        String seen = given().auth().oauth2(TRUST).get("/v1/referrals/" + id).then().body("progress", equalTo("Closed"))
                .body("status", equalTo("CASE_CLOSED")).body("reofferOn", nullValue()).extract().asString();
        assertFalse(seen.contains("DECLINE"), seen);
        move(COORDINATOR, id, "\"1\"", "reoffer", "{\"reason\": \"Asked again\"}").statusCode(200)
                .body("status", equalTo("ACCEPTED_STATUTORY"));
        assertEquals(List.of("uk.org.imha.referral.declined.v1", "uk.org.imha.referral.begun-again.v1",
                "uk.org.imha.referral.accepted.v1"), Rows.announced(id).subList(2, 5));
    }

    private UUID inTriage() {
        eligibility.answers("/v1/eligibility/determinations", 201, determination(UUID.randomUUID(), "NOT_QUALIFYING", null));
        return submitted(onSection3());
    }

    private static ValidatableResponse signpost(UUID id, String ifMatch) {
        var request = given().auth().oauth2(Tokens.role(Role.COORDINATOR)).contentType("application/json")
                .body("{\"helpNamed\": \"The council's advocacy service\"}");
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).post("/v1/referrals/" + id + "/signposting")
                .then();
    }

    private static ValidatableResponse move(String token, UUID id, String ifMatch, String move, String body) {
        return given().auth().oauth2(token).header("If-Match", ifMatch).contentType("application/json").body(body)
                .post("/v1/referrals/" + id + "/" + move).then();
    }
}
