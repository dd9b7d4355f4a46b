package org.imha.casework;

import static org.imha.casework.testing.Cases.advocate;
import static org.imha.casework.testing.Cases.allocated;
import static org.imha.casework.testing.Cases.as;
import static org.imha.casework.testing.Cases.coordinator;
import static org.imha.casework.testing.Cases.version;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.imha.casework.testing.WithReferrals;
import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Mutations;
import org.imha.kernel.testing.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Whatever is sent to write down or to change something about a case, the answer is ours and not a failure. */
@QuarkusTest
@QuarkusTestResource(WithReferrals.class)
class MutatedRecordsTest {

    private static final int BODIES = 250;

    static Stream<Arguments> records() {
        return Stream.of(
                Arguments.of("visits", """
                        {"requestedBy": {"kind": "AMHP", "requestedOn": "2026-01-05", "lateBecause": "Snow"},
                         "arrivedAt": "2026-01-06T10:00:00Z", "leftAt": "2026-01-06T11:00:00Z", "place": "Kestrel ward",
                         "hospitalOdsCode": "RXM54", "ward": "Kestrel", "travelMinutes": 20, "outcome": "MET",
                         "privacy": "NOT_PRIVATE", "note": "n", "restriction": "NONE",
                         "privacyDeparture": {"reason": "CLINICAL_ADVICE_PATIENT_SAFETY", "clinicianName": "Dr Ito",
                          "clinicianRole": "RC", "minutes": 60, "patientView": "Upset", "advocateAgrees": false,
                          "alternativeOn": "2026-01-08", "reviewOn": "2026-01-09"}}"""),
                Arguments.of("visits", """
                        {"requestedBy": {"kind": "PATIENT", "requestedOn": "2026-01-05"}, "arrivedAt": "2026-01-06T10:00:00Z",
                         "leftAt": "2026-01-06T10:05:00Z", "place": "The door", "outcome": "ACCESS_REFUSED",
                         "accessRefusal": {"refusedByName": "N", "refusedByRole": "Nurse", "refusedByEmployer": "RXM",
                          "reasonGiven": "Busy", "reasonableCauseClaimed": false, "advocateView": "None",
                          "escalatedTo": "WARD_MANAGER"}}"""),
                Arguments.of("contacts", """
                        {"direction": "OUTGOING", "channel": "WARD_PHONE", "with": {"kind": "RELATIVE", "name": "Jo"},
                         "occurredAt": "2026-01-06T10:00:00Z", "outcome": "TWO_WAY", "durationMinutes": 5, "travelMinutes": 0,
                         "note": "n", "thirdParty": {"who": "Jo", "text": "t"}, "seriousHarm": "s", "restriction": "NONE"}"""),
                Arguments.of("meetings",
                        """
                                {"type": "TRIBUNAL", "scheduledAt": "2026-01-20T10:00:00Z", "endsAt": "2026-01-20T11:00:00Z",
                                 "place": "Room 2", "hospitalOdsCode": "RXM54", "ward": "Kestrel", "requestedBy": "PATIENT",
                                 "invitedBy": "Clerk", "aims": "Leave", "restriction": "NONE", "attendance": {"viewsHeard": true, "outcome": "o",
                                 "legallyRepresented": true, "minutes": 30, "travelMinutes": 5, "restriction": "NONE"}}"""),
                Arguments.of("meetings", """
                        {"type": "WARD_ROUND", "scheduledAt": "2026-01-20T10:00:00Z", "requestedBy": "PATIENT",
                         "exclusion": {"reason": "Staff only", "excludedByName": "N", "excludedByRole": "Chair"}}"""),
                Arguments.of("professional-interviews",
                        """
                                {"professional": {"name": "Dr Ito", "role": "RESPONSIBLE_CLINICIAN", "organisation": "RXM"},
                                 "hospitalOdsCode": "RXM54", "ward": "Kestrel", "purpose": "Leave", "requestedOn": "2026-01-06",
                                 "byAgreement": false, "answer": {"agreed": true, "answeredOn": "2026-01-07", "reason": "r",
                                  "restriction": "NONE"},
                                 "account": {"heldOn": "2026-01-08", "minutes": 20, "patientKnows": true, "said": "s",
                                  "restriction": "NONE"}}"""),
                Arguments.of("help",
                        """
                                {"topic": "H7_RIGHTS_INFO", "explained": "e", "explainedAt": "2026-01-06T10:00:00Z",
                                 "manner": {"format": "SPOKEN", "language": "en", "interpreted": false}, "understood": "YES",
                                 "restriction": "NONE"}"""),
                Arguments.of("goals", """
                        {"words": "w", "priority": 1, "steps": [{"what": "Ring", "by": "ADVOCATE", "who": "me",
                         "dueOn": "2026-01-08", "doneOn": "2026-01-08"}], "restriction": "NONE"}"""),
                Arguments.of("deadlines", """
                        {"what": "ECT", "title": "First treatment", "lastSafeDay": "2090-01-01", "restriction": "NONE"}"""),
                Arguments.of("safeguarding-concerns", """
                        {"route": "ADULT", "category": "NEGLECT", "observed": "o", "consent": "REFUSED", "overrideReason": "r",
                         "immediateDanger": true, "doneAtOnce": "d"}"""),
                Arguments.of("outcomes", """
                        {"kind": "TRIBUNAL_RESULT", "issue": "i", "achieved": true, "rating": {"answer": "RATED", "value": 5},
                         "note": "n", "restriction": "NONE"}"""));
    }

    @ParameterizedTest
    @MethodSource("records")
    void noRecordIsAnsweredWithAFailure(String what, String good) {
        UUID id = allocated();
        Mutations.of(good, BODIES).forEach(body -> mustBeOurs(what, body, as(advocate())
                .header("Idempotency-Key", UUID.randomUUID()).body(body).post("/v1/cases/{id}/" + what, id)));
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of("allocation",
                        "{\"advocateId\": \"advocate-two\", \"reason\": \"r\", \"overrideReason\": \"o\", \"restriction\": \"NONE\"}"),
                Arguments.of("hold",
                        "{\"reason\": \"ON_LEAVE\", \"note\": \"n\", \"reviewOn\": \"2090-01-01\", \"restriction\": \"NONE\"}"),
                Arguments.of("resumption", "{\"reason\": \"CONTRACT\"}"),
                Arguments.of("mode", """
                        {"mode": "NON_INSTRUCTED", "since": "2026-01-06", "approach": "WATCHING_BRIEF", "consulted": "c",
                         "reviewOn": "2090-01-01", "reason": "r", "restriction": "NONE"}"""),
                Arguments.of("closure",
                        """
                                {"reason": "TRANSFERRED_TO_OTHER_PROVIDER", "note": "n", "restriction": "NONE",
                                 "transferredTo": {"name": "N", "odsCode": "RXM"},
                                 "outcomes": [{"kind": "UNDERSTOOD_RIGHTS", "issue": "i", "achieved": true,
                                  "rating": {"answer": "NOT_ASKED"}, "note": "n"}]}"""));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void noChangeIsAnsweredWithAFailure(String what, String good) {
        UUID id = allocated();
        Mutations.of(good, BODIES).forEach(body -> mustBeOurs(what, body, as(coordinator())
                .header("If-Match", "\"" + version(id) + "\"").body(body).post("/v1/cases/{id}/" + what, id)));
    }

    @ParameterizedTest
    @MethodSource("feedback")
    void noFeedbackIsAnsweredWithAFailure(String good) {
        UUID id = allocated();
        Mutations.of(good, BODIES).forEach(body -> mustBeOurs("feedback", body, as(Tokens.person("manager", Role.MANAGER))
                .header("Idempotency-Key", UUID.randomUUID()).body(body).post("/v1/cases/{id}/feedback", id)));
    }

    static Stream<String> feedback() {
        return List
                .of("{\"kind\": \"COMPLAINT\", \"saidBy\": \"PERSON\", \"receivedOn\": \"2026-01-07\", \"words\": \"w\", \"restriction\": \"NONE\"}",
                        """
                                {"kind": "SURVEY", "saidBy": "PERSON", "receivedOn": "2026-01-07",
                                 "ratings": {"listenedTo": 5, "understoodRights": 4, "treatedWithRespect": 3, "overall": 4}}""")
                .stream();
    }

    /** Every parameter of every list, with what nobody should send. */
    @ParameterizedTest
    @CsvSource({ "contacts,from to with", "deadlines,''", "visits,''", "timeline,''" })
    void noListOfACaseIsAnsweredWithAFailure(String list, String parameters) {
        askOddly("/v1/cases/" + allocated() + "/" + list, parameters);
    }

    @ParameterizedTest
    @CsvSource({ "/v1/cases,status referralId", "/v1/cases/waiting,''",
            "/v1/advocates,area language specialism active expiringWithin",
            "/v1/deadlines,status missed", "/v1/meetings,from to advocateId type status hospital ward",
            "/v1/access-refusals,hospital ward open", "/v1/privacy-departures,hospital ward open",
            "/v1/interview-refusals,hospital ward", "/v1/rights/by-ward,from to",
            "/v1/reports/quarterly,from to commissioner exact", "/v1/my/work,x" })
    void noListIsAnsweredWithAFailure(String list, String parameters) {
        askOddly(list, parameters);
    }

    private static void askOddly(String path, String parameters) {
        for (String parameter : ("limit cursor " + parameters.replace("'", "")).strip().split(" +")) {
            for (String odd : List.of("", " ", "\u0000", "null", "-1", "99999999999999999999", "2026-02-30", "0000-00-00",
                    "+999999999-12-31", "-999999999-01-01", "9999-12-31", "P99999999Y", "%", "'; --", "x".repeat(3000))) {
                Response answer = as(Tokens.person("manager", Role.MANAGER)).queryParam(parameter, odd).get(path);
                mustBeOurs(path, parameter + "=" + odd, answer);
            }
        }
    }

    /** While a neighbour is away that is said, too, and is nobody's failure. */
    private static void mustBeOurs(String what, String sent, Response answer) {
        assertTrue(answer.statusCode() < 500 || answer.statusCode() == 503,
                what + " " + answer.statusCode() + " to " + sent);
    }
}
