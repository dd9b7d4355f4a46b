package org.imha.referral.notified.interview;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.imha.referral.testing.Notified.PATH;
import static org.imha.referral.testing.Notified.act;
import static org.imha.referral.testing.Notified.backdated;
import static org.imha.referral.testing.Notified.compulsory;
import static org.imha.referral.testing.Notified.history;
import static org.imha.referral.testing.Notified.inBestInterests;
import static org.imha.referral.testing.Notified.informal;
import static org.imha.referral.testing.Notified.nhsNumber;
import static org.imha.referral.testing.Notified.notInBestInterests;
import static org.imha.referral.testing.Notified.notified;
import static org.imha.referral.testing.Notified.refuses;
import static org.imha.referral.testing.Notified.status;
import static org.imha.referral.testing.Notified.version;
import static org.imha.referral.testing.Notified.wantsHelp;
import static org.imha.referral.testing.ReferralForms.determination;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.imha.referral.testing.WithNotifications;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(WithNotifications.class)
@QuarkusTestResource(WithEligibility.class)
class InterviewResourceTest {

    private static final String DETERMINATIONS = "/v1/eligibility/determinations";
    private static final String END = "{\"reason\": \"NO_LONGER_QUALIFYING\"}";

    Neighbour eligibility;

    @BeforeEach
    void somebodyMayQualify() {
        eligibility.forget();
        eligibility.answers(DETERMINATIONS, 201, determination(UUID.randomUUID(), "UNDETERMINED", null));
    }

    @Test
    void whoWantsHelpIsReferredWithWhatIsKnown() {
        UUID id = backdated(notified(compulsory()));
        var answer = act(id, "interview", wantsHelp()).statusCode(200)
                .body("status", equalTo("REFERRED")).body("referralId", notNullValue());
        assertEquals(version(id), answer.extract().header("ETag"));
        UUID referral = UUID.fromString(answer.extract().path("referralId"));
        assertEquals(List.of("NOTIFIED", "INTERVIEW_DUE", "HAS_CAPACITY_WANTS_HELP", "REFERRED"), history(id));
        given().auth().oauth2(Tokens.role(Role.COORDINATOR)).get("/v1/referrals/" + referral).then().statusCode(200)
                .body("status", equalTo("ACCEPTED_PENDING_EVIDENCE")).body("person.familyName", equalTo("Okafor"))
                .body("referrer.kind", equalTo("MHA_OFFICE")).body("referrer.phone", equalTo("020 7946 0000"))
                .body("location.hospital.odsCode", equalTo("RXM54")).body("location.ward", equalTo("Ward 2"))
                .body("consent.state", equalTo("AGREED")).body("communication.language", equalTo("pl"))
                .body("communication.interpreterNeeded", equalTo(true)).body("reason", equalTo("Wants to appeal"))
                .body("legalStatus.authorities[0].provision", equalTo("NOT_KNOWN"))
                .body("legalStatus.authorities[0].startedAt", equalTo("2026-05-01T10:00:00Z"));
        assertEquals("uk.org.imha.referral.received.v1", Rows.announced(referral).getFirst());
        assertTrue(eligibility.requests().getLast().contains("\"hospitalCountry\":\"ENGLAND\""));
    }

    @Test
    void whoCannotDecideAndShouldHaveHelpIsReferredWithoutInstructions() {
        UUID id = backdated(notified(compulsory().replace("LIABLE_TO_BE_DETAINED", "COMMUNITY_PATIENT")));
        String referral = act(id, "interview", inBestInterests()).statusCode(200).body("status", equalTo("REFERRED")).extract()
                .path("referralId");
        given().auth().oauth2(Tokens.role(Role.COORDINATOR)).get("/v1/referrals/" + referral).then()
                .body("consent.state", equalTo("LACKS_CAPACITY")).body("consent.assessedOn", equalTo("2026-05-03"))
                .body("legalStatus.communityTreatmentOrder.inForce", equalTo(true))
                .body("legalStatus.communityTreatmentOrder.madeAt", equalTo("2026-05-01T10:00:00Z"));
        assertTrue(history(id).contains("LACKS_CAPACITY_BEST_INTERESTS_YES"));
    }

    @Test
    void everyHeadMakesAFormThatIntakeTakes() {
        for (String head : List.of("LIABLE_TO_BE_DETAINED", "GUARDIANSHIP", "COMMUNITY_PATIENT", "TREATMENT_S57",
                "TREATMENT_S58A")) {
            UUID id = backdated(notified(compulsory().replace("LIABLE_TO_BE_DETAINED", head)));
            act(id, "interview", wantsHelp()).statusCode(200).body("status", equalTo("REFERRED"));
        }
        UUID guarded = backdated(notified(compulsory().replace("LIABLE_TO_BE_DETAINED", "GUARDIANSHIP")
                .replaceFirst("\"hospital\": \\{[^}]*},", "").replaceFirst("\"language\": \\{[^}]*}", "\"language\": null")));
        act(guarded, "interview", wantsHelp().replace("\"Wants to appeal\"", "null")).statusCode(200);
    }

    @Test
    void whileEligibilityIsAwayTheReferralIsMadeAllTheSame() {
        eligibility.answers(DETERMINATIONS, 503, "{}");
        UUID id = backdated(notified(compulsory()));
        act(id, "interview", wantsHelp()).statusCode(200).body("referralId", notNullValue());
    }

    @Test
    void whoRefusesIsOnTheRegisterAndNoReferralIsMade() {
        UUID id = backdated(notified(compulsory()));
        act(id, "interview", refuses()).statusCode(200).body("status", equalTo("HAS_CAPACITY_REFUSES"))
                .body("referralId", nullValue());
        assertEquals("uk.org.imha.referral.opted-out.v1", Rows.announced(id).getLast());
        assertEquals(List.of(), eligibility.requests());
        given().auth().oauth2(Tokens.trust("RXM")).get(PATH + "/" + id).then().body("progress", equalTo("VISITED"))
                .body("status", nullValue());
        act(id, "interview-offer", "{\"because\": \"We would like to\"}").statusCode(409)
                .body("code", equalTo("PATIENT_NOTIFICATION_MOVE_NOT_ALLOWED"));
    }

    @Test
    void withoutBestInterestsNothingFollowsUntilSomebodyOffersAgain() {
        UUID id = backdated(notified(compulsory()));
        act(id, "interview", notInBestInterests()).statusCode(200)
                .body("status", equalTo("LACKS_CAPACITY_BEST_INTERESTS_NO"));
        act(id, "interview-offer", "{\"because\": \"Is much better\"}").statusCode(200).body("status",
                equalTo("INTERVIEW_DUE"));
        assertEquals("uk.org.imha.referral.interview-due.v1", Rows.announced(id).getLast());
        given().auth().oauth2(Tokens.role(Role.MANAGER)).get(PATH + "/" + id).then().statusCode(200)
                .body("interviews.outcome", contains("NOT_IN_BEST_INTERESTS"))
                .body("interviews[0].facts.bestInterests.because", equalTo("Has an attorney who speaks for her"))
                .body("history.why", hasItems("RECEIVED", "COMPULSORY_PATIENT", "OFFERED: Is much better"))
                .body("history.by", hasItems("trust-rxm", "some-coordinator"));
    }

    @Test
    void anInterviewThatIsNotPossibleIsTriedAgainAndMayBeSooner() {
        UUID id = backdated(notified(compulsory()));
        act(id, "interview-attempts", attempt("2026-05-03T10:00:00Z", "2026-05-04T10:00:00Z")).statusCode(200)
                .body("status", equalTo("INTERVIEW_NOT_POSSIBLE")).body("retryAt", equalTo("2026-05-04T10:00:00Z"));
        act(id, "interview-attempts", attempt("2026-05-04T10:00:00Z", "2026-05-05T10:00:00Z")).statusCode(200);
        act(id, "interview", wantsHelp()).statusCode(200);
        assertEquals(List.of("NOTIFIED", "INTERVIEW_DUE", "INTERVIEW_NOT_POSSIBLE", "INTERVIEW_DUE",
                "INTERVIEW_NOT_POSSIBLE", "INTERVIEW_DUE", "HAS_CAPACITY_WANTS_HELP", "REFERRED"), history(id));
    }

    @Test
    void anAttemptThatCannotHaveBeenOrIsPutOffForEverIsRefused() {
        UUID id = backdated(notified(compulsory()));
        act(id, "interview-attempts", "{}").statusCode(422).body("errors.pointer",
                containsInAnyOrder("#/attemptedAt", "#/reason", "#/retryAt"));
        act(id, "interview-attempts", attempt("2026-05-01T10:00:00Z", "2026-04-30T10:00:00Z")).statusCode(422)
                .body("errors.pointer", containsInAnyOrder("#/attemptedAt", "#/retryAt"));
        act(id, "interview-attempts", attempt("2198-05-01T10:00:00Z", "2199-04-30T10:00:00Z")).statusCode(422)
                .body("errors.code", containsInAnyOrder("IN_THE_FUTURE", "TOO_LATE"));
    }

    @Test
    void factsThatDoNotGoTogetherAreNamedAllAtOnce() {
        UUID id = notified(compulsory());
        act(id, "interview", "{}").statusCode(422).body("errors.pointer",
                containsInAnyOrder("#/interviewedAt", "#/interviewedBy", "#/capacity"));
        act(id, "interview", wantsHelp().replace("\"canDecide\": true", "\"canDecide\": false")).statusCode(422)
                .body("errors.pointer", containsInAnyOrder("#/wish", "#/bestInterests", "#/interviewedAt"))
                .body("errors.code", containsInAnyOrder("NOT_APPLICABLE", "REQUIRED", "DATE_ORDER"));
        assertEquals("INTERVIEW_DUE", status(id));
    }

    @Test
    void anInterviewThatIsNotDueIsRefused() {
        UUID id = backdated(notified(compulsory()));
        act(id, "interview", wantsHelp()).statusCode(200);
        act(id, "interview", wantsHelp()).statusCode(409);
        act(id, "interview-attempts", attempt("2026-05-03T10:00:00Z", "2026-05-04T10:00:00Z")).statusCode(409);
        assertEquals(1, eligibility.requests().size());
    }

    @Test
    void everyChangeSaysWhichVersionItMeans() {
        UUID id = backdated(notified(compulsory()));
        String coordinator = Tokens.role(Role.COORDINATOR);
        for (String what : List.of("interview", "interview-attempts", "interview-offer", "ending")) {
            String body = switch (what) {
                case "interview" -> wantsHelp();
                case "interview-attempts" -> attempt("2026-05-03T10:00:00Z", "2026-05-04T10:00:00Z");
                case "ending" -> END;
                default -> "{\"because\": \"x\"}";
            };
            act(coordinator, id, what, null, body).statusCode(428);
            act(coordinator, id, what, "\"7\"", body).statusCode(412);
            act(coordinator, UUID.randomUUID(), what, "\"0\"", body).statusCode(404);
        }
        assertEquals(List.of(), eligibility.requests());
    }

    @Test
    void ofTwoCoordinatorsAtOnceOneWinsAndOneReferralIsMade() throws Exception {
        UUID id = backdated(notified(compulsory()));
        long before = referrals();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var calls = IntStream.range(0, 2).mapToObj(i -> threads.submit(
                    () -> act(Tokens.role(Role.COORDINATOR), id, "interview", "\"0\"", wantsHelp()).extract().statusCode()))
                    .toList();
            assertEquals(List.of(200, 412), List.of(calls.get(0).get(), calls.get(1).get()).stream().sorted().toList());
        }
        assertEquals(before + 1, referrals());
    }

    @Test
    void theHospitalTellsThatItsPatientQualifiesNoLongerAndAnotherHospitalCannot() {
        UUID id = notified(compulsory());
        act(Tokens.trust("RXT"), id, "ending", "\"0\"", END).statusCode(404);
        act(Tokens.trust("RXM"), id, "ending", "\"0\"", END).statusCode(200).body("progress", equalTo("CLOSED"))
                .body("status", nullValue());
        act(Tokens.trust("RXM"), id, "ending", "\"1\"", END).statusCode(409);
    }

    @Test
    void aLaterNotificationTakesThePlaceOfOneThatEnded() {
        String number = nhsNumber();
        UUID first = notified(compulsory(number));
        UUID second = notified(compulsory(number));
        UUID third = notified(compulsory(number));
        act(first, "ending", END).statusCode(200);
        assertEquals("INTERVIEW_DUE", status(third));
        assertEquals("LINKED", status(second));
        given().auth().oauth2(Tokens.role(Role.COORDINATOR)).get(PATH + "/" + second).then().body("linkedTo",
                equalTo(third.toString()));
        assertEquals("uk.org.imha.referral.interview-due.v1", Rows.announced(third).getLast());
    }

    @Test
    void aLaterNoteOfAnInformalPatientTakesThePlaceOfOneThatEnded() {
        String number = nhsNumber();
        UUID first = notified(informal(number));
        UUID second = notified(informal(number));
        act(first, "ending", END).statusCode(200);
        assertEquals("INFORMATION_ONLY", status(second));
    }

    @Test
    void nobodyIsLostWhereOneHospitalEndsAtTheMomentAnotherNotifies() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 25; i++) {
                String number = nhsNumber();
                UUID first = notified(compulsory(number));
                var ending = threads.submit(() -> act(Tokens.trust("RXM"), first, "ending", "\"0\"", END).statusCode(200));
                UUID second = threads.submit(() -> notified(compulsory(number))).get();
                ending.get();
                assertEquals("INTERVIEW_DUE", status(second));
            }
        }
    }

    @Test
    void whoHasAnAdvocateOrIsAboutToIsNotInterviewedAgainUnlessThatIsOver() {
        String number = nhsNumber();
        UUID first = backdated(notified(compulsory(number)));
        UUID referral = UUID.fromString(act(first, "interview", wantsHelp()).extract().path("referralId"));
        UUID second = notified(compulsory(number));
        assertEquals("LINKED", status(second));
        act(first, "ending", END).statusCode(200);
        assertEquals("LINKED", status(second));
        Rows.execute("UPDATE referral SET status = 'CASE_CLOSED' WHERE id = ?", referral);
        assertEquals("INTERVIEW_DUE", status(notified(compulsory(number))));
    }

    @Test
    void somebodyTakenForAnotherIsInterviewedAllTheSame() {
        String number = nhsNumber();
        notified(compulsory(number));
        UUID linked = notified(compulsory(number));
        act(linked, "interview-offer", "{\"because\": \"Is another person\"}").statusCode(200)
                .body("status", equalTo("INTERVIEW_DUE")).body("linkedTo", nullValue());
    }

    private static String attempt(String attemptedAt, String retryAt) {
        return "{\"attemptedAt\": \"%s\", \"reason\": \"ASLEEP_OR_SEDATED\", \"retryAt\": \"%s\"}".formatted(attemptedAt,
                retryAt);
    }

    private static long referrals() {
        return (Long) Rows.query("SELECT count(*) AS n FROM referral").getFirst().get("n");
    }
}
