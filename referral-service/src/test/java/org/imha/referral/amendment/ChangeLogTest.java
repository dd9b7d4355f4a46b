package org.imha.referral.amendment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.imha.referral.amendment.Amendments.COORDINATOR;
import static org.imha.referral.amendment.Amendments.TRUST;
import static org.imha.referral.amendment.Amendments.amend;
import static org.imha.referral.amendment.Amendments.lastFact;
import static org.imha.referral.amendment.Amendments.read;
import static org.imha.referral.amendment.Amendments.send;
import static org.imha.referral.testing.ReferralForms.determination;
import static org.imha.referral.testing.ReferralForms.onSection3;
import static org.imha.referral.testing.ReferralForms.submitted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.imha.kernel.event.EligibilityStanding;
import org.imha.kernel.event.casework.CaseAllocated;
import org.imha.kernel.event.casework.CaseOpened;
import org.imha.kernel.testing.Events;
import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.imha.referral.testing.WithEligibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;

@QuarkusTest
@QuarkusTestResource(WithEligibility.class)
class ChangeLogTest {

    @Inject
    CircuitBreakerMaintenance breakers;
    Neighbour eligibility;

    @BeforeEach
    void nobodyQualifies() {
        eligibility.forget();
        breakers.resetAll();
        eligibility.answers("/v1/eligibility/determinations", 201, determination(UUID.randomUUID(), "NOT_QUALIFYING", null));
    }

    @Test
    void aTrustAmendsItsOwnAndSeesOnlyWhatItSaid() {
        UUID id = submitted(onSection3());
        send(COORDINATOR, id, "\"0\"", """
                {"reason": "x", "changes": {"risk": {"note": "Secret of staff"}, "person": {"postcode": "LS1 1AA"}}}""")
                .statusCode(200);
        send(TRUST, id, "\"1\"", """
                {"reason": "Moved", "changes": {"risk": {"note": "Calm now", "known": true}, "person": {"postcode": "LS2 2BB"},
                 "consent": null}}""")
                .statusCode(200).header("ETag", "\"2\"")
                .body("difference.pointer",
                        contains("#/risk/note", "#/risk/known", "#/person/postcode", "#/consent"))
                .body("difference[0].after", equalTo("Calm now")).body("difference.before", not(hasItem(not(nullValue()))))
                .body("referral.progress", equalTo("Received")).body("referral.person", nullValue())
                .body(not(containsString("Secret"))).body(not(containsString("LS1")));
        read(id, "/changes").body("items[0].difference.before", hasItems("Secret of staff", "LS1 1AA"));
    }

    @Test
    void aTrustThatGuessesDoesNotLearnWhetherItGuessedRight() {
        UUID id = submitted(onSection3());
        amend(COORDINATOR, id, "{\"person\": {\"postcode\": \"LS1 1AA\"}}").statusCode(200);
        String guess = "{\"reason\": \"x\", \"changes\": {\"person\": {\"postcode\": \"%s\"}}}";
        for (String sent : List.of("1:LS1 1AA", "2:LS9 9ZZ")) {
            String version = sent.substring(0, 1);
            String postcode = sent.substring(2);
            send(TRUST, id, "\"" + version + "\"", guess.formatted(postcode)).statusCode(200)
                    .header("ETag", "\"" + (Integer.parseInt(version) + 1) + "\"").body("tells", contains("COORDINATORS"))
                    .body("difference.pointer", contains("#/person/postcode"))
                    .body("difference.after", contains(postcode));
        }
        read(id, "/changes").body("items[1].difference", equalTo(List.of()));
    }

    @Test
    void staffMaySayThatNobodyNeedsToHear() {
        UUID id = submitted(onSection3());
        String quiet = """
                {"reason": "Typing error", "changes": {"person": {"givenNames": "Adaeze"}},
                 "suppressNotification": {"reason": "Only a letter"}}""";
        send(TRUST, id, "\"0\"", quiet).statusCode(403).body("errors.pointer", contains("#/suppressNotification"));
        assertEquals("SUPPRESSION_NOT_ALLOWED", Rows.accessLog(id).getLast().get("refusal_reason"));
        send(COORDINATOR, id, "\"0\"", quiet).statusCode(200).body("tells", equalTo(List.of()));
        assertTrue(lastFact(id).replace(" ", "").contains("\"telling\":\"SUPPRESSED\""), lastFact(id));
        read(id, "/changes").body("items[0].notification", equalTo("SUPPRESSED"))
                .body("items[0].suppressedBecause", equalTo("Only a letter"));
    }

    @Test
    void theAdvocateWhoHasTheCaseIsTold() {
        eligibility.answers("/v1/eligibility/determinations", 201,
                determination(UUID.randomUUID(), "QUALIFIES_COMPULSORY", null));
        UUID id = submitted(onSection3());
        UUID caseId = UUID.randomUUID();
        Events.deliver(new CaseOpened(caseId, id, EligibilityStanding.QUALIFIES, "/v1/cases/" + caseId));
        eligibility.answers("/casework/v1/cases/" + caseId + "/advocate", 404, "{}");
        Events.deliver(new CaseAllocated(caseId, id, "advocate-one", "/v1/cases/" + caseId));
        String version = read(id, "").extract().header("ETag");
        send(COORDINATOR, id, version, "{\"reason\": \"x\", \"changes\": {\"risk\": {\"known\": true}}}").statusCode(200)
                .body("tells", contains("COORDINATORS", "NAMED_ADVOCATE"));
    }

    @Test
    void anotherTrustCannotAndAVersionIsNamed() {
        UUID id = submitted(onSection3());
        amend(Tokens.trust("RXT"), id, "{}").statusCode(404);
        assertEquals("NOT_YOUR_ORGANISATION", Rows.accessLog(id).getLast().get("refusal_reason"));
        amend(COORDINATOR, UUID.randomUUID(), "{}").statusCode(404);
        send(TRUST, id, "\"5\"", "{\"reason\": \"x\", \"changes\": {}}").statusCode(412);
        given().auth().oauth2(TRUST).contentType("application/json").body("{\"reason\": \"x\", \"changes\": {}}")
                .patch("/v1/referrals/" + id).then().statusCode(428);
    }

    @Test
    void theChangeLogIsForStaffNewestFirstPageByPage() {
        UUID id = submitted(onSection3());
        for (int i = 0; i < 3; i++) {
            send(COORDINATOR, id, "\"" + i + "\"", """
                    {"reason": "Reason %d", "changes": {"decisionAhead": "%d"}}""".formatted(i, i)).statusCode(200);
        }
        var first = read(id, "/changes?limit=2").statusCode(200).body("items.reason", contains("Reason 2", "Reason 1"))
                .body("items[1].difference[0].before", equalTo("0")).body("items[1].difference[0].after", equalTo("1"))
                .body("items.by", contains("some-coordinator", "some-coordinator")).extract().jsonPath();
        read(id, "/changes?limit=2&cursor=" + first.getString("next")).body("items.reason", contains("Reason 0"));
        read(submitted(onSection3()), "/changes?cursor=" + first.getString("next")).statusCode(400);
        read(UUID.randomUUID(), "/changes").statusCode(404);
        given().auth().oauth2(TRUST).get("/v1/referrals/" + id + "/changes").then().statusCode(403);
        assertEquals("READ", Rows.accessLog(id).getLast().get("action"));
    }

    @Test
    void aNewLegalStatusIsInTheSameLog() {
        UUID id = submitted(onSection3());
        given().auth().oauth2(TRUST).header("If-Match", "\"0\"").contentType("application/json")
                .body("{\"authorities\": [{\"provision\": \"S2\"}], \"inpatient\": true}")
                .put("/v1/referrals/" + id + "/legal-status").then().statusCode(200);
        read(id, "/changes").body("items.reason", contains("LEGAL_STATUS_CHANGED"))
                .body("items[0].difference.pointer", contains("#/legalStatus/authorities"))
                .body("items[0].difference[0].before[0].provision", equalTo("S3"))
                .body("items[0].difference[0].after[0].provision", equalTo("S2")).body("items[0].by", equalTo("trust-rxm"));
    }
}
