package org.imha.referral.notified;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.imha.referral.testing.Notified.PATH;
import static org.imha.referral.testing.Notified.compulsory;
import static org.imha.referral.testing.Notified.history;
import static org.imha.referral.testing.Notified.informal;
import static org.imha.referral.testing.Notified.nhsNumber;
import static org.imha.referral.testing.Notified.notified;
import static org.imha.referral.testing.Notified.status;
import static org.imha.referral.testing.Notified.tell;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.imha.referral.testing.ReferralForms;
import org.imha.referral.testing.WithEligibility;
import org.imha.referral.testing.WithNotifications;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@TestProfile(WithNotifications.class)
@QuarkusTestResource(WithEligibility.class)
class NotificationOfPatientResourceTest {

    @Test
    void anInterviewIsDueForACompulsoryPatientAndAllIsStoredTogether() {
        var answer = tell(compulsory()).statusCode(201).header("ETag", "\"0\"").header("Location", containsString(PATH))
                .body("reference", matchesRegex("N-[2-9A-Z]{4}-[2-9A-Z]{4}")).body("progress", equalTo("RECEIVED"))
                .body("duties.interview", equalTo(true)).body("status", nullValue()).body("person", nullValue());
        UUID id = UUID.fromString(answer.extract().path("id"));
        assertEquals(List.of("NOTIFIED", "INTERVIEW_DUE"), history(id));
        assertEquals(List.of("uk.org.imha.referral.notification-received.v1", "uk.org.imha.referral.interview-due.v1"),
                Rows.announced(id));
        assertEquals("CREATE", Rows.accessLog(id).getFirst().get("action"));
    }

    @Test
    void anInformalPatientIsNotedAndTheManagersInform() {
        UUID id = UUID.fromString(tell(informal(nhsNumber())).statusCode(201).body("duties.interview", equalTo(false))
                .body("duties.managersInform", equalTo(true)).extract().path("id"));
        assertEquals("INFORMATION_ONLY", status(id));
        assertEquals(List.of("uk.org.imha.referral.notification-received.v1"), Rows.announced(id));
    }

    @Test
    void whoIsNotifiedOfTwiceIsInterviewedOnceAndTheHospitalsNoticeNothing() {
        String number = nhsNumber();
        UUID first = notified(compulsory(number));
        UUID second = UUID.fromString(tell(Tokens.trust("RXT"), UUID.randomUUID().toString(),
                compulsory(number).replace("RXM54", "RXT01").replace("Ward 2", "Ward 9")).statusCode(201)
                .body("progress", equalTo("RECEIVED")).body("linkedTo", nullValue()).extract().path("id"));
        assertEquals("LINKED", status(second));
        read(second).body("linkedTo", equalTo(first.toString())).body("hospital.ward", equalTo("Ward 9"));
        read(first).body("alsoNotified", contains(second.toString()));
    }

    @Test
    void aPersonIsKnownAgainByNameAndBirthWhereNotBothHaveANumber() {
        String name = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        String named = compulsory().replace("Okafor", "Ó" + name);
        UUID first = notified(named);
        UUID unnumbered = notified(named.replaceFirst("\"nhsNumber\": \"\\d+\"", "\"nhsNumber\": null").replace("Ó", "o"));
        assertEquals("LINKED", status(unnumbered));
        UUID otherNumber = notified(named.replaceFirst("\"nhsNumber\": \"\\d+\"", "\"nhsNumber\": \"" + nhsNumber() + "\""));
        assertEquals("INTERVIEW_DUE", status(otherNumber));
        assertEquals("INTERVIEW_DUE", status(first));
    }

    @Test
    void whoeverIsReferredAlreadyIsInterviewedAndTheCoordinatorSeesTheReferral() {
        // Given
        String number = nhsNumber();
        UUID referral = ReferralForms.submitted(ReferralForms.onSection3().replace("999 000 0018", number));

        // When
        UUID id = UUID.fromString(tell(compulsory(number)).statusCode(201).body("possibleDuplicates", nullValue()).extract()
                .path("id"));

        // Then
        read(id).body("status", equalTo("INTERVIEW_DUE")).body("possibleDuplicates.id", contains(referral.toString()))
                .body("possibleDuplicates[0].matchedOn", contains("NHS_NUMBER"))
                .body("history[-1].why", equalTo("COMPULSORY_PATIENT_WITH_OPEN_REFERRAL"));
        assertEquals(List.of("uk.org.imha.referral.notification-received.v1", "uk.org.imha.referral.interview-due.v1"),
                Rows.announced(id));
        assertEquals("LIST", Rows.accessLog(referral).getLast().get("action"));
        given().auth().oauth2(Tokens.trust("RXM")).get(PATH + "/" + id).then().statusCode(200)
                .body("possibleDuplicates", nullValue());
    }

    @Test
    void aReferralWithoutANumberIsFoundByTheNameAndTheBirthAndNotOnceItIsOver() {
        // Given
        String family = "Q" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        UUID referral = ReferralForms.submitted(ReferralForms.onSection3().replace("\"999 000 0018\"", "null")
                .replace("Okafor", family).replace("Ada", "Adaeze Zoë"));
        UUID id = notified(compulsory().replace("Okafor", family.toUpperCase()).replace("Ada", "adaeze"));
        UUID born = notified(compulsory().replace("Okafor", family).replace("Ada", "Adaeze").replace("1980", "1981"));

        // When
        read(id).body("possibleDuplicates.id", contains(referral.toString()))
                .body("possibleDuplicates[0].matchedOn", contains("NAME_AND_BIRTH"));
        read(born).body("possibleDuplicates", empty());
        given().auth().oauth2(Tokens.trust("RXM")).header("If-Match", "\"0\"").contentType("application/json")
                .body("{\"reason\": \"Discharged\"}").post("/v1/referrals/" + referral + "/withdrawal").then().statusCode(200);

        // Then
        read(id).body("possibleDuplicates", empty());
    }

    @Test
    void whoWasInformalAndIsDetainedIsInterviewed() {
        String number = nhsNumber();
        UUID before = notified(informal(number));
        UUID again = notified(informal(number));
        UUID now = notified(compulsory(number));
        assertEquals("INTERVIEW_DUE", status(now));
        assertEquals("ENDED", status(before));
        assertEquals("LINKED", status(again));
    }

    @Test
    void twentyAtOnceAboutOnePersonLeadToOneInterview() throws Exception {
        String number = nhsNumber();
        try (var threads = Executors.newFixedThreadPool(20)) {
            var calls = IntStream.range(0, 20).mapToObj(i -> threads.submit(() -> notified(compulsory(number)))).toList();
            List<String> statuses = calls.stream().map(call -> {
                try {
                    return status(call.get());
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            }).sorted().toList();
            assertEquals(1, statuses.stream().filter("INTERVIEW_DUE"::equals).count());
            assertEquals(19, statuses.stream().filter("LINKED"::equals).count());
        }
    }

    @Test
    void theSameKeyAgainRepeatsTheAnswerAndStoresNothing() {
        String key = UUID.randomUUID().toString();
        String body = compulsory();
        String first = tell(Tokens.trust("RXM"), key, body).statusCode(201).extract().asString();
        assertEquals(first, tell(Tokens.trust("RXM"), key, body).statusCode(201)
                .header("Idempotency-Replayed", "true").extract().asString());
        given().auth().oauth2(Tokens.trust("RXM")).contentType("application/json").body(body).post(PATH).then()
                .statusCode(400).body("code", equalTo("IDEMPOTENCY_KEY_MISSING"));
    }

    @Test
    void validateOnlyStoresNothing() {
        long before = count();
        given().auth().oauth2(Tokens.trust("RXM")).contentType("application/json").body(compulsory())
                .post(PATH + "?validateOnly=true").then().statusCode(200).body("progress", equalTo("RECEIVED"));
        assertEquals(before, count());
    }

    @Test
    void namesEachFaultAtOnce() {
        tell("{}").statusCode(422).body("errors.pointer",
                containsInAnyOrder("#/schemaVersion", "#/person", "#/qualifying", "#/office"));
        tell("""
                {"schemaVersion": "2", "person": {"nhsNumber": "4857773456", "dateOfBirth": "2199-01-01"},
                 "qualifying": {"kind": "INFORMAL", "head": "GUARDIANSHIP", "since": "2198-01-01T00:00:00Z"},
                 "hospital": {"odsCode": "RXT01"}, "office": {"name": "MHA office"}}""").statusCode(422)
                .body("errors.pointer", containsInAnyOrder("#/schemaVersion", "#/person/nhsNumber", "#/person/dateOfBirth",
                        "#/qualifying/head", "#/qualifying/since", "#/qualifying/since", "#/hospital/odsCode", "#/office"))
                .body(not(containsString("4857773456")));
    }

    @Test
    void takesNothingThatIsNotAskedFor() {
        tell(compulsory().replace("\"schemaVersion\"", "\"diagnosis\": \"x\", \"schemaVersion\"")).statusCode(400)
                .body("errors.pointer", contains("#/diagnosis"));
        tell(compulsory().replace("\"familyName\"", "\"address\": \"x\", \"familyName\"")).statusCode(400)
                .body("errors.pointer", contains("#/person/address"));
    }

    @Test
    void somebodyUnderGuardianshipNeedNotHaveToDoWithAHospital() {
        String guardianship = compulsory().replace("LIABLE_TO_BE_DETAINED", "GUARDIANSHIP")
                .replaceFirst("\"hospital\": \\{[^}]*},", "");
        tell(guardianship).statusCode(201);
        tell(guardianship.replace("GUARDIANSHIP", "COMMUNITY_PATIENT")).statusCode(422).body("errors.pointer",
                contains("#/hospital"));
    }

    @Test
    void aTrustReachesItsOwnOnlyAndOfThoseOnlyTheProgress() {
        UUID id = notified(compulsory());
        given().auth().oauth2(Tokens.trust("RXM")).get(PATH + "/" + id).then().statusCode(200)
                .body("progressText", equalTo("Received")).body("status", nullValue()).body("person", nullValue())
                .body("history", nullValue()).body("actions.find {it.action == 'interview'}.reason", equalTo("ROLE"))
                .body("actions.find {it.action == 'ending'}.allowed", equalTo(true));
        given().auth().oauth2(Tokens.trust("RXT")).get(PATH + "/" + id).then().statusCode(404);
        assertEquals("NOT_YOUR_ORGANISATION", Rows.accessLog(id).getLast().get("refusal_reason"));
        given().auth().oauth2(Tokens.trust("RXM")).get(PATH + "?status=INTERVIEW_DUE").then().statusCode(400)
                .body("errors.code", contains("NOT_FOR_YOU"));
    }

    @Test
    void whatStaffWriteDownForAHospitalIsThatHospitals() {
        UUID id = UUID.fromString(tell(Tokens.role(Role.COORDINATOR), UUID.randomUUID().toString(), compulsory())
                .statusCode(201).body("status", equalTo("INTERVIEW_DUE")).extract().path("id"));
        given().auth().oauth2(Tokens.trust("RXM")).get(PATH + "/" + id).then().statusCode(200);
        given().auth().oauth2(Tokens.trust("RXT")).get(PATH + "/" + id).then().statusCode(404);
        given().auth().oauth2(Tokens.trust("RXM")).get(PATH).then().body("items.id", hasItem(id.toString()));
    }

    @Test
    void listsPageByCursorWithinTheirFilter() {
        for (int i = 0; i < 3; i++) {
            notified(compulsory().replace("RXM54", "RXM77"));
        }
        String staff = Tokens.role(Role.COORDINATOR);
        String next = given().auth().oauth2(staff).get(PATH + "?hospital=RXM77&status=INTERVIEW_DUE&limit=2").then()
                .statusCode(200).body("items", hasSize(2)).body("items.hospital.odsCode", everyItem(equalTo("RXM77")))
                .extract().path("next");
        given().auth().oauth2(staff).get(PATH + "?hospital=RXM77&status=INTERVIEW_DUE&limit=2&cursor=" + next).then()
                .statusCode(200).body("items", hasSize(1));
        given().auth().oauth2(staff).get(PATH + "?hospital=RXM78&cursor=" + next).then().statusCode(400)
                .body("code", equalTo("CURSOR_NOT_VALID"));
        given().auth().oauth2(staff).get(PATH + "?hospital=rxm%20").then().statusCode(400);
        given().auth().oauth2(staff).get(PATH + "?status=NONSENSE").then().statusCode(400);
        given().auth().oauth2(Tokens.trust("RXQ")).get(PATH).then().statusCode(200).body("items", hasSize(0));
    }

    private static ValidatableResponse read(UUID id) {
        return given().auth().oauth2(Tokens.role(Role.COORDINATOR)).get(PATH + "/" + id).then().statusCode(200);
    }

    private static long count() {
        return (Long) Rows.query("SELECT count(*) AS n FROM patient_notification").getFirst().get("n");
    }
}
