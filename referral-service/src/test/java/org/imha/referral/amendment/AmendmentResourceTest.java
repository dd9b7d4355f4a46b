package org.imha.referral.amendment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.imha.referral.amendment.Amendments.COORDINATOR;
import static org.imha.referral.amendment.Amendments.TRUST;
import static org.imha.referral.amendment.Amendments.amend;
import static org.imha.referral.amendment.Amendments.changes;
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
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.imha.kernel.event.EligibilityStanding;
import org.imha.kernel.event.casework.CaseAllocated;
import org.imha.kernel.event.casework.CaseOpened;
import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Events;
import org.imha.kernel.testing.Mutations;
import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.imha.referral.testing.WithEligibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(WithEligibility.class)
class AmendmentResourceTest {

    private static final String AMENDED = "uk.org.imha.referral.amended.v1";

    Neighbour eligibility;

    @BeforeEach
    void nobodyQualifies() {
        eligibility.forget();
        answer("NOT_QUALIFYING");
    }

    @Test
    void aCoordinatorAmendsAndSeesTheDifferenceAndWhoIsTold() {
        // Given
        UUID id = submitted(onSection3());
        int asked = eligibility.requests().size();

        // When
        amend(COORDINATOR, id, """
                {"person": {"knownAs": "Adah", "contact": {"phone": null}}, "location": {"ward": "Ward 7"}, "keyDates": []}""")
                .statusCode(200).header("ETag", "\"1\"").header("Cache-Control", "no-store")
                .body("difference.pointer",
                        contains("#/person/contact/phone", "#/person/knownAs", "#/location/ward", "#/keyDates"))
                .body("difference[0].before", equalTo("020 7946 0000")).body("difference[0].after", nullValue())
                .body("difference[1].before", nullValue()).body("difference[1].after", equalTo("Adah"))
                .body("difference[2].before", equalTo("Ward 2")).body("difference[2].after", equalTo("Ward 7"))
                .body("difference[3].before[0].kind", equalTo("TRIBUNAL_HEARING")).body("tells", contains("COORDINATORS"))
                .body("referral.person.knownAs", equalTo("Adah")).body("referral.person.familyName", equalTo("Okafor"))
                .body("referral.status", equalTo("TRIAGE"));

        // Then
        assertEquals(asked, eligibility.requests().size());
        assertEquals(AMENDED, Rows.announced(id).getLast());
        assertTrue(lastFact(id).replace(" ", "").contains("\"telling\":\"TOLD\""), lastFact(id));
        assertEquals("The ward rang", changes(id).getFirst().get("why"));
        assertEquals("some-coordinator", changes(id).getFirst().get("by"));
        assertEquals("CHANGE", Rows.accessLog(id).getLast().get("action"));
        read(id, "").body("location.ward", equalTo("Ward 7")).body("location.hospital.odsCode", equalTo("RXM54"))
                .body("person.contact.safeToLeaveMessage", equalTo(false)).body("keyDates", equalTo(List.of()));
        read(id, "/history").body("items.why", not(hasItem("FACTS_AMENDED")));
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
    void whatHasAnotherPlaceIsNotAmendedHere() {
        UUID id = submitted(onSection3());
        amend(COORDINATOR, id,
                """
                        {"referrer": {"kind": "SELF"}, "legalStatus": null, "equality": {"religion": "SIKH"}, "person": {"gender": "x"}}""")
                .statusCode(422)
                .body("errors.pointer", contains("#/changes/referrer", "#/changes/legalStatus", "#/changes/equality"))
                .body("errors.code", contains("NOT_AMENDABLE", "HAS_ITS_OWN_PATH", "HAS_ITS_OWN_PATH"))
                .body("errors[1].message", containsString("/legal-status"));
        assertEquals(List.of(), changes(id));
    }

    @Test
    void everyFaultIsNamedAtItsPlaceUnderTheChanges() {
        UUID id = submitted(onSection3());
        amend(TRUST, id, """
                {"persn": 1, "person": {"dateOfBirth": "soon"}, "keyDates": [{"kind": "PARTY"}], "risk": {"known": "no"}}""")
                .statusCode(400).body("errors.pointer", containsInAnyOrder("#/changes/persn", "#/changes/person/dateOfBirth",
                        "#/changes/keyDates/0/kind", "#/changes/risk/known"));
        amend(TRUST, id, """
                {"person": {"nhsNumber": "9990000011", "dateOfBirth": "2199-01-01"}, "professionals": [{"name": "Dr X"}]}""")
                .statusCode(422).body("errors.pointer", hasItems("#/changes/person/nhsNumber",
                        "#/changes/person/dateOfBirth", "#/changes/professionals/0/role"));
        assertEquals(List.of(), changes(id));
    }

    @Test
    void theFormMustBeWholeAfterwards() {
        UUID id = submitted(onSection3());
        amend(COORDINATOR, id, """
                {"person": {"familyName": null, "givenNames": null, "nhsNumber": null, "contact": null}, "location": null,
                 "reason": null}""").statusCode(422).body("errors.pointer",
                hasItems("#/changes/person", "#/changes/location", "#/changes/reason"));
        amend(COORDINATOR, id, "{\"person\": null}").statusCode(422).body("errors.pointer", hasItem("#/changes/person"));
    }

    @Test
    void aReasonAndAMergePatchAreNeeded() {
        UUID id = submitted(onSection3());
        send(COORDINATOR, id, "\"0\"", "{}").statusCode(422).body("errors.pointer", contains("#/changes", "#/reason"));
        send(COORDINATOR, id, "\"0\"", "{\"reason\": \" \", \"changes\": {}, \"suppressNotification\": {}}").statusCode(422)
                .body("errors.pointer", contains("#/reason", "#/suppressNotification/reason"));
        send(COORDINATOR, id, "\"0\"", "{\"reason\": \"x\", \"changes\": [1]}").statusCode(400)
                .body("errors.pointer", contains("#/changes"));
        given().auth().oauth2(COORDINATOR).header("If-Match", "\"0\"").contentType("application/merge-patch+json").body("{}")
                .patch("/v1/referrals/" + id).then().statusCode(415);
    }

    @Test
    void aNewDateOfBirthIsDeterminedAtOnce() {
        UUID id = submitted(onSection3());
        answer("QUALIFIES_COMPULSORY");
        amend(TRUST, id, "{\"person\": {\"dateOfBirth\": \"2010-02-03\"}}").statusCode(200)
                .body("referral.status", equalTo("ACCEPTED_STATUTORY"))
                .body("referral.eligibility.outcome", equalTo("QUALIFIES_COMPULSORY"));
        assertTrue(eligibility.requests().getLast().contains("\"dateOfBirth\":\"2010-02-03\""));
        read(id, "/history").body("items.why", hasItem("FACTS_AMENDED"));
        assertEquals(List.of(AMENDED, "uk.org.imha.referral.accepted.v1"), Rows.announced(id).subList(2, 4));
    }

    @Test
    void anotherHospitalIsAskedAboutAndAwayEligibilityDoesNotMatter() {
        UUID id = submitted(onSection3());
        eligibility.answers("/v1/eligibility/determinations", 503, "{}");
        amend(TRUST, id, "{\"location\": {\"hospital\": {\"odsCode\": \"RXM99\"}}}").statusCode(200)
                .body("referral.status", equalTo("TRIAGE"));
        assertEquals(1, Rows.query("SELECT 1 FROM referral WHERE id = ? AND next_ask_at IS NOT NULL", id).size());
    }

    @Test
    void oneThatIsOverIsNotAmended() {
        UUID id = submitted(onSection3());
        given().auth().oauth2(COORDINATOR).header("If-Match", "\"0\"").contentType("application/json")
                .body("{\"reason\": \"Sent twice\"}").post("/v1/referrals/" + id + "/withdrawal").then().statusCode(200)
                .body("actions.find { it.action == 'amendment' }.allowed", equalTo(false));
        send(COORDINATOR, id, "\"1\"", "{\"reason\": \"x\", \"changes\": {}}").statusCode(409)
                .body("code", equalTo("REFERRAL_MOVE_NOT_ALLOWED"));
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
        answer("QUALIFIES_COMPULSORY");
        UUID id = submitted(onSection3());
        UUID caseId = UUID.randomUUID();
        Events.deliver(new CaseOpened(caseId, id, EligibilityStanding.QUALIFIES, "/v1/cases/" + caseId));
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
    void ofTwoCoordinatorsAtOnceOneWins() throws Exception {
        UUID id = submitted(onSection3());
        try (var threads = Executors.newFixedThreadPool(2)) {
            var calls = IntStream.range(0, 2).mapToObj(i -> threads.submit(
                    () -> amend(COORDINATOR, id, "{\"location\": {\"ward\": \"" + i + "\"}}").extract().statusCode())).toList();
            assertEquals(List.of(200, 412), List.of(calls.get(0).get(), calls.get(1).get()).stream().sorted().toList());
        }
        assertEquals(1, changes(id).size());
        assertEquals(1, Rows.announced(id).stream().filter(AMENDED::equals).count());
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

    @Test
    void whateverIsSentTheAnswerIsCivil() {
        UUID id = submitted(onSection3());
        String good = """
                {"reason": "x", "changes": {"person": {"givenNames": "A", "dateOfBirth": "1980-01-01", "contact": null},
                 "keyDates": [{"kind": "ECT", "at": "2026-12-01T10:00:00Z"}], "risk": {"kinds": ["ARSON"]}, "reason": "y"},
                 "suppressNotification": {"reason": "z"}}""";
        Mutations.of(good, 500).forEach(body -> {
            String version = Rows.query("SELECT version FROM referral WHERE id = ?", id).getFirst().get("version").toString();
            int status = send(Tokens.role(Role.MANAGER), id, "\"" + version + "\"", body).extract().statusCode();
            assertTrue(List.of(200, 400, 422).contains(status), () -> status + " for " + body);
        });
    }

    private void answer(String outcome) {
        eligibility.answers("/v1/eligibility/determinations", 201, determination(UUID.randomUUID(), outcome, null));
    }
}
