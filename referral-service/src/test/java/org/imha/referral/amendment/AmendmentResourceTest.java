package org.imha.referral.amendment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
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

import jakarta.inject.Inject;

import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Mutations;
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
class AmendmentResourceTest {

    private static final String AMENDED = "uk.org.imha.referral.amended.v1";

    @Inject
    CircuitBreakerMaintenance breakers;
    Neighbour eligibility;

    @BeforeEach
    void nobodyQualifies() {
        eligibility.forget();
        breakers.resetAll();
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
    void whomThePersonWouldLikeIsSaidAndTakenBack() {
        UUID id = submitted(onSection3());
        amend(TRUST, id, "{\"advocatePreference\": {\"gender\": \"FEMALE\", \"culture\": \"Knows Ramadan\"}}").statusCode(200)
                .body("difference.pointer", everyItem(startsWith("#/advocatePreference")))
                .body("referral.advocatePreference", nullValue());
        read(id, "").body("advocatePreference.culture", equalTo("Knows Ramadan"));
        send(COORDINATOR, id, "\"1\"", "{\"reason\": \"x\", \"changes\": {\"advocatePreference\": {\"gender\": \"ANY\"}}}")
                .statusCode(400)
                .body("errors.pointer", contains("#/changes/advocatePreference/gender"));
        send(COORDINATOR, id, "\"1\"", "{\"reason\": \"x\", \"changes\": {\"advocatePreference\": null}}").statusCode(200)
                .body("referral.advocatePreference", nullValue());
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
