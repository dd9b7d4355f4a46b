package org.imha.referral.notified.optout;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.imha.referral.testing.Notified.act;
import static org.imha.referral.testing.Notified.backdated;
import static org.imha.referral.testing.Notified.compulsory;
import static org.imha.referral.testing.Notified.informal;
import static org.imha.referral.testing.Notified.nhsNumber;
import static org.imha.referral.testing.Notified.notified;
import static org.imha.referral.testing.Notified.of;
import static org.imha.referral.testing.Notified.optOutOf;
import static org.imha.referral.testing.Notified.optOutStatus;
import static org.imha.referral.testing.Notified.refuses;
import static org.imha.referral.testing.Notified.status;
import static org.imha.referral.testing.Notified.wantsHelp;
import static org.imha.referral.testing.ReferralForms.determination;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.imha.referral.testing.WithEligibility;
import org.imha.referral.testing.WithNotifications;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@TestProfile(WithNotifications.class)
@QuarkusTestResource(WithEligibility.class)
class OptOutResourceTest {

    private static final String PATH = "/v1/opt-outs";

    Neighbour eligibility;

    private final String number = nhsNumber();

    @BeforeEach
    void somebodyMayQualify() {
        eligibility.forget();
        eligibility.answers("/v1/eligibility/determinations", 201, determination(UUID.randomUUID(), "UNDETERMINED", null));
    }

    @Test
    void whoRefusedIsFoundByNumberAndInTheList() {
        UUID optOut = optOutOf(refused());
        given().auth().oauth2(Tokens.role(Role.COORDINATOR)).contentType("application/json")
                .body("{\"nhsNumber\": \"" + number.substring(0, 3) + " " + number.substring(3) + "\"}")
                .post(PATH + "/searches").then().statusCode(200).body("items.id", contains(optOut.toString()))
                .body("items[0].person.familyName", equalTo("Okafor"));
        given().auth().oauth2(Tokens.role(Role.MANAGER)).get(PATH + "?status=IN_FORCE").then().statusCode(200)
                .body("items.id", hasItem(optOut.toString()));
        given().auth().oauth2(Tokens.role(Role.MANAGER)).get(PATH + "/" + optOut).then().statusCode(200)
                .header("ETag", "\"0\"").body("status", equalTo("IN_FORCE")).body("reofferOn", nullValue())
                .body("actions[0].allowed", equalTo(true));
        assertEquals(4, Rows.accessLog(optOut).size() + 1);
    }

    @Test
    void anImpossibleNumberIsRefusedAndAnUnknownEntryIsNotThere() {
        for (String body : List.of("{}", "{\"nhsNumber\": \"4857773456\"}")) {
            given().auth().oauth2(Tokens.role(Role.COORDINATOR)).contentType("application/json").body(body)
                    .post(PATH + "/searches").then().statusCode(422).body("errors.pointer", contains("#/nhsNumber"));
        }
        given().auth().oauth2(Tokens.role(Role.COORDINATOR)).get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
        given().auth().oauth2(Tokens.role(Role.COORDINATOR)).get(PATH + "?status=NONSENSE").then().statusCode(400);
    }

    @Test
    void whoRefusedLatelyIsNotInterviewedAgainForTheSame() {
        UUID first = refused();
        UUID again = notified(compulsory(number));
        assertEquals("OPT_OUT_IN_FORCE", status(again));
        given().auth().oauth2(Tokens.role(Role.COORDINATOR)).get("/v1/notifications-of-patients/" + again).then()
                .body("heldBackBy", equalTo(optOutOf(first).toString()));
        given().auth().oauth2(Tokens.trust("RXM")).get("/v1/notifications-of-patients/" + again).then()
                .body("progress", equalTo("RECEIVED")).body("heldBackBy", nullValue());
    }

    @Test
    void anotherGroundOrANewBeginningIsSomethingNew() {
        refused();
        assertEquals("INTERVIEW_DUE",
                status(notified(of(number, "COMPULSORY", "COMMUNITY_PATIENT", "2026-05-01T10:00:00Z"))));
    }

    @Test
    void aNewDetentionIsSomethingNew() {
        refused();
        assertEquals("INTERVIEW_DUE",
                status(notified(of(number, "COMPULSORY", "LIABLE_TO_BE_DETAINED", "2026-06-01T10:00:00Z"))));
    }

    @Test
    void anInformalPatientIsNotedWhateverTheySaidBefore() {
        refused();
        assertEquals("INFORMATION_ONLY", status(notified(informal(number))));
    }

    @Test
    void theNextInterviewReplacesARefusal() {
        UUID first = refused();
        UUID held = notified(compulsory(number));
        UUID second = backdated(notified(of(number, "COMPULSORY", "COMMUNITY_PATIENT", "2026-05-01T10:00:00Z")));
        act(second, "interview", wantsHelp()).statusCode(200);
        assertEquals("REPLACED", optOutStatus(optOutOf(first)));
        assertEquals("LINKED", status(held));
    }

    @Test
    void whoeverIsLinkedToARefusalIsHeldBackByIt() {
        UUID first = backdated(notified(compulsory(number)));
        UUID linked = notified(compulsory(number));
        act(first, "interview", refuses()).statusCode(200);
        assertEquals("OPT_OUT_IN_FORCE", status(linked));
    }

    @Test
    void optingInMakesAnInterviewDueForTheNewestNotification() {
        UUID first = refused();
        UUID older = notified(compulsory(number));
        UUID newest = notified(compulsory(number));
        optIn(optOutOf(first), "\"0\"", "INTERVIEW").statusCode(200).header("ETag", "\"1\"")
                .body("status", equalTo("OPTED_IN")).body("notificationId", equalTo(newest.toString()))
                .body("notificationStatus", equalTo("INTERVIEW_DUE")).body("referralId", nullValue());
        assertEquals("LINKED", status(older));
        assertEquals("HAS_CAPACITY_REFUSES", status(first));
        assertEquals("uk.org.imha.referral.interview-due.v1", Rows.announced(newest).getLast());
    }

    @Test
    void whoWantsAnAdvocateAfterAllIsReferredAtOnce() {
        UUID first = refused();
        UUID referral = UUID.fromString(optIn(optOutOf(first), "\"0\"", "ADVOCATE").statusCode(200)
                .body("notificationStatus", equalTo("REFERRED")).body("referralId", notNullValue()).extract()
                .path("referralId"));
        given().auth().oauth2(Tokens.role(Role.COORDINATOR)).get("/v1/referrals/" + referral).then()
                .body("consent.state", equalTo("AGREED")).body("reason", equalTo("Wants to appeal"));
        optIn(optOutOf(first), "\"1\"", "INTERVIEW").statusCode(409).body("code", equalTo("OPT_OUT_OVER"));
    }

    @Test
    void optingInPressesNobodyTwice() {
        UUID first = refused();
        UUID due = notified(of(number, "COMPULSORY", "COMMUNITY_PATIENT", "2026-05-01T10:00:00Z"));
        optIn(optOutOf(first), "\"0\"", "INTERVIEW").statusCode(200).body("notificationId", equalTo(due.toString()));
        assertEquals("HAS_CAPACITY_REFUSES", status(first));
        assertEquals("INTERVIEW_DUE", status(due));
    }

    @Test
    void whoQualifiesNoLongerCanOptInAllTheSame() {
        UUID first = refused();
        act(first, "ending", "{\"reason\": \"NO_LONGER_QUALIFYING\"}").statusCode(200);
        optIn(optOutOf(first), "\"0\"", "ADVOCATE").statusCode(409)
                .body("code", equalTo("PATIENT_NOTIFICATION_MOVE_NOT_ALLOWED"));
        optIn(optOutOf(first), "\"0\"", "INTERVIEW").statusCode(200).body("notificationId", nullValue());
    }

    @Test
    void optingInSaysWhichVersionItMeansAndWhatIsKnown() {
        UUID optOut = optOutOf(refused());
        optIn(optOut, null, "INTERVIEW").statusCode(428);
        optIn(optOut, "\"7\"", "ADVOCATE").statusCode(412);
        optIn(UUID.randomUUID(), "\"0\"", "ADVOCATE").statusCode(404);
        send(optOut, "\"0\"", "{}").statusCode(422).body("errors.pointer",
                containsInAnyOrder("#/wants", "#/saidAt", "#/saidTo"));
        send(optOut, "\"0\"", body("INTERVIEW").replace("2026-05-04", "2026-05-02")).statusCode(422).body("errors.pointer",
                contains("#/saidAt"));
        send(optOut, "\"0\"", body("INTERVIEW").replace("2026-05-04", "2198-05-04")).statusCode(422);
        assertEquals("IN_FORCE", optOutStatus(optOut));
        assertEquals(List.of(), eligibility.requests());
    }

    @Test
    void ofTwoAtOnceOneWinsAndOneReferralIsMade() throws Exception {
        UUID optOut = optOutOf(refused());
        try (var threads = Executors.newFixedThreadPool(2)) {
            var calls = IntStream.range(0, 2)
                    .mapToObj(i -> threads.submit(() -> optIn(optOut, "\"0\"", "ADVOCATE").extract().statusCode())).toList();
            assertEquals(List.of(200, 412), List.of(calls.get(0).get(), calls.get(1).get()).stream().sorted().toList());
        }
    }

    @Test
    void theRegisterPagesByCursor() {
        refused();
        String next = given().auth().oauth2(Tokens.role(Role.MANAGER)).get(PATH + "?limit=1").then().statusCode(200)
                .body("items", hasSize(1)).extract().path("next");
        if (next != null) {
            given().auth().oauth2(Tokens.role(Role.MANAGER)).get(PATH + "?status=IN_FORCE&cursor=" + next).then()
                    .statusCode(400);
        }
    }

    private UUID refused() {
        UUID id = backdated(notified(compulsory(number)));
        act(id, "interview", refuses()).statusCode(200);
        return id;
    }

    private static ValidatableResponse optIn(UUID optOut, String ifMatch, String wants) {
        return send(optOut, ifMatch, body(wants));
    }

    private static String body(String wants) {
        return """
                {"wants": "%s", "saidAt": "2026-05-04T10:00:00Z", "saidTo": "The ward", "helpWanted": "Wants to appeal"}"""
                .formatted(wants);
    }

    private static ValidatableResponse send(UUID optOut, String ifMatch, String body) {
        var request = given().auth().oauth2(Tokens.role(Role.COORDINATOR)).contentType("application/json").body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).post(PATH + "/" + optOut + "/opting-in")
                .then();
    }
}
