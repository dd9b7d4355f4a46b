package org.imha.referral.fhir;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.imha.referral.testing.FhirRequests.FHIR;
import static org.imha.referral.testing.FhirRequests.as;
import static org.imha.referral.testing.FhirRequests.create;
import static org.imha.referral.testing.FhirRequests.created;
import static org.imha.referral.testing.FhirRequests.onSection3;
import static org.imha.referral.testing.FhirRequests.writing;
import static org.imha.referral.testing.ReferralForms.determination;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.imha.referral.testing.ReferralForms;
import org.imha.referral.testing.WithEligibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(WithEligibility.class)
class ServiceRequestResourceTest {

    private static final String PATH = "/fhir/R4/ServiceRequest";

    Neighbour eligibility;

    @BeforeEach
    void somebodyQualifies() {
        eligibility.forget();
        eligibility.answers("/v1/eligibility/determinations", 201,
                determination(UUID.randomUUID(), "QUALIFIES_COMPULSORY", null));
    }

    @Test
    void aServiceRequestBecomesAReferralByTheSameWayAsAnyOther() {
        // When
        var answer = create(ofSomebodyNew());

        // Then
        String id = answer.statusCode(201).contentType(FHIR).header("ETag", "W/\"0\"").header("Last-Modified", notNullValue())
                .header("Location", matchesRegex("http://localhost:\\d+/fhir/R4/ServiceRequest/[0-9a-f-]{36}/_history/0"))
                .header("Cache-Control", "no-store").header("X-Correlation-Id", notNullValue())
                .header("X-Request-Id", notNullValue()).body("status", equalTo("active"))
                .body("meta.versionId", equalTo("0"))
                .body("extension.find { it.url.endsWith('/progress') }.valueCodeableConcept.text", equalTo("Accepted"))
                .body("extension.find { it.url.endsWith('/eligibility') }.extension[0].valueCode",
                        equalTo("QUALIFIES_COMPULSORY"))
                .extract().path("id");
        UUID referral = UUID.fromString(id);
        assertEquals(List.of("uk.org.imha.referral.received.v1", "uk.org.imha.referral.accepted.v1"), Rows.announced(referral));
        assertEquals("CREATE", Rows.accessLog(referral).getFirst().get("action"));
        assertTrue(eligibility.requests().getFirst().contains("\"provision\":\"S3\""), eligibility.requests().toString());
    }

    @Test
    void eachElementFindsItsField() {
        UUID id = created(onSection3());
        as(Tokens.role(Role.COORDINATOR)).accept("application/json").get("/v1/referrals/" + id).then().statusCode(200)
                .body("person.familyName", equalTo("Okafor")).body("person.givenNames", equalTo("Ada"))
                .body("person.knownAs", equalTo("Addie")).body("person.nhsNumber", equalTo("9990000018"))
                .body("person.dateOfBirth", equalTo("1980-01-01")).body("person.gender", equalTo("female"))
                .body("person.address", equalTo("1 Example Street, London")).body("person.postcode", equalTo("N1 1AA"))
                .body("person.contact.phone", equalTo("020 7946 0000"))
                .body("person.contact.safeToLeaveMessage", equalTo(false))
                .body("communication.language", equalTo("en")).body("communication.needs", contains("BSL_INTERPRETER"))
                .body("referrer.kind", equalTo("WARD_STAFF")).body("referrer.name", equalTo("Jo Smith"))
                .body("referrer.role", equalTo("Staff nurse")).body("referrer.organisation.odsCode", equalTo("RXM"))
                .body("location.ward", equalTo("Ward 2")).body("location.hospital.odsCode", equalTo("RXM54"))
                .body("location.hospital.name", equalTo("Example Hospital"))
                .body("legalStatus.legalStatusCode.code", equalTo("03"))
                .body("legalStatus.legalStatusCode.system", equalTo("ENGLAND"))
                .body("legalStatus.authorities[0].provision", equalTo("S3"))
                .body("legalStatus.authorities[0].startedAt", equalTo("2026-05-01T10:00:00Z"))
                .body("legalStatus.inpatient", equalTo(true)).body("consent.state", equalTo("AGREED"))
                .body("risk.note", equalTo("Visit in twos")).body("risk.known", equalTo(true))
                .body("keyDates[0].kind", equalTo("TRIBUNAL_HEARING")).body("urgency.urgent", equalTo(true))
                .body("referredOn", equalTo("2026-06-01")).body("service", equalTo("IMHA"))
                .body("reason", equalTo("Wants help before the tribunal"));
    }

    @Test
    void staffReadTheWholeAndATrustTheProgressOnly() {
        UUID id = created(ofSomebodyNew().replaceAll("R-[0-9a-f-]{36}", "R-7"));
        as(Tokens.role(Role.COORDINATOR)).get(PATH + "/" + id).then().statusCode(200).header("ETag", "W/\"0\"")
                .body("contained.resourceType", hasItems("Patient", "PractitionerRole", "Encounter", "Consent", "Flag"))
                .body("contained.find { it.resourceType == 'Patient' }.name[0].family", equalTo("Okafor"))
                .body("subject.reference", equalTo("#patient"));
        as(Tokens.trust("RXM")).get(PATH + "/" + id).then().statusCode(200)
                .body("contained", nullValue()).body("reasonCode", nullValue()).body("priority", nullValue())
                .body("identifier.value", hasItem("R-7")).body(not(containsString("Okafor")))
                .body(not(containsString("9990000018"))).body(not(containsString("ACCEPTED_STATUTORY")));
        assertEquals(3, Rows.accessLog(id).size());
    }

    @Test
    void anotherTrustGets404AndTheRefusalIsOnRecord() {
        UUID id = created(onSection3());
        as(Tokens.trust("RXT")).get(PATH + "/" + id).then().statusCode(404).contentType(FHIR)
                .body("resourceType", equalTo("OperationOutcome")).body("issue[0].code", equalTo("not-found"))
                .body("issue[0].details.coding[0].code", equalTo("SEND_NOT_FOUND"));
        assertEquals("NOT_YOUR_ORGANISATION", Rows.accessLog(id).getLast().get("refusal_reason"));
        as(Tokens.trust("RXT")).get(PATH + "?_id=" + id).then().statusCode(200).body("entry", nullValue());
        as(Tokens.trust("RXM")).get(PATH + "/no-such-id").then().statusCode(404).body("issue[0].code", equalTo("not-found"));
    }

    @Test
    void aReaderWhoKnowsTheVersionIsToldSo() {
        UUID id = created(onSection3());
        String trust = Tokens.trust("RXM");
        as(trust).header("If-None-Match", "W/\"0\"").get(PATH + "/" + id).then().statusCode(304).header("ETag", "W/\"0\"");
        as(trust).header("If-None-Match", "W/\"7\"").get(PATH + "/" + id).then().statusCode(200);
        as(trust).get(PATH + "/" + id + "/_history/0").then().statusCode(200).body("id", equalTo(id.toString()));
        as(trust).get(PATH + "/" + id + "/_history/1").then().statusCode(404);
    }

    @Test
    void everyWriteNeedsARequestIdWhichIsMirrored() {
        writing(Tokens.trust("RXM"), "not a uuid").body(onSection3()).post(PATH).then().statusCode(400)
                .header("X-Request-Id", nullValue())
                .body("issue[0].details.coding[0].code", equalTo("SEND_REQUEST_ID_NOT_VALID"));
        as(Tokens.trust("RXM")).contentType(FHIR).body(onSection3()).post(PATH).then().statusCode(400)
                .body("issue[0].details.coding[0].code", equalTo("SEND_REQUEST_ID_MISSING"))
                .body("issue[0].location", contains("http.X-Request-Id"));
        String id = UUID.randomUUID().toString();
        create(Tokens.trust("RXM"), id, onSection3()).statusCode(201).header("X-Request-Id", id);
        as(Tokens.trust("RXM")).header("X-Request-Id", id).get(PATH).then().statusCode(200).header("X-Request-Id", id);
    }

    @Test
    void theSameRequestIdRepeatsTheAnswerAndAnotherBodyIsRefused() {
        String id = UUID.randomUUID().toString();
        String body = ofSomebodyNew();
        var first = create(Tokens.trust("RXM"), id, body).statusCode(201).extract();
        var again = create(Tokens.trust("RXM"), id, body).statusCode(201).contentType(FHIR)
                .header("Idempotency-Replayed", "true").extract();
        assertEquals(first.asString(), again.asString());
        for (String header : List.of("ETag", "Location", "Last-Modified")) {
            assertEquals(first.header(header), again.header(header));
        }
        UUID referral = UUID.fromString(first.path("id"));
        assertEquals(List.of("CREATE", "READ"), Rows.accessLog(referral).stream().map(row -> row.get("action")).toList());
        create(Tokens.trust("RXM"), id, body.replace("Ward 2", "Ward 3")).statusCode(422)
                .body("issue[0].details.coding[0].code", equalTo("SEND_IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void fiftyAtOnceWithTheSameRequestIdMakeOneReferral() {
        String id = UUID.randomUUID().toString();
        String body = onSection3();
        assertEquals(1, atOnce(50, () -> create(Tokens.trust("RXM"), id, body).statusCode(201).extract().<String> path("id")));
    }

    @Test
    void createUnlessItIsThereAnswersWithWhatIsThere() {
        String name = "C-" + UUID.randomUUID();
        String condition = "identifier=https://rxm.example/referrals|" + name;
        String first = writing(Tokens.trust("RXM"), UUID.randomUUID().toString()).header("If-None-Exist", condition)
                .body(onSection3(name)).post(PATH).then().statusCode(201).extract().path("id");
        writing(Tokens.trust("RXM"), UUID.randomUUID().toString()).header("If-None-Exist", condition)
                .body(onSection3(name)).post(PATH).then().statusCode(200).body("id", equalTo(first));
        create(onSection3(name)).statusCode(201);
        writing(Tokens.trust("RXM"), UUID.randomUUID().toString()).header("If-None-Exist", condition)
                .body(onSection3(name)).post(PATH).then().statusCode(412)
                .body("issue[0].details.coding[0].code", equalTo("SEND_SEVERAL_MATCH"));
        writing(Tokens.trust("RXM"), UUID.randomUUID().toString()).header("If-None-Exist", "status=active")
                .body(onSection3(name)).post(PATH).then().statusCode(400)
                .body("issue[0].location", contains("http.If-None-Exist"));
    }

    @Test
    void twentyAtOnceThatCreateUnlessItIsThereMakeOneReferral() {
        String name = "C-" + UUID.randomUUID();
        assertEquals(1, atOnce(20, () -> writing(Tokens.trust("RXM"), UUID.randomUUID().toString())
                .header("If-None-Exist", "identifier=https://rxm.example/referrals|" + name).body(onSection3(name)).post(PATH)
                .then().extract().<String> path("id")));
    }

    @Test
    void theAnswerHoldsWhatTheCallerPrefers() {
        String id = UUID.randomUUID().toString();
        String body = onSection3();
        writing(Tokens.trust("RXM"), id).header("Prefer", "return=minimal").body(body).post(PATH).then().statusCode(201)
                .header("ETag", "W/\"0\"").header("Last-Modified", notNullValue()).body(equalTo(""));
        writing(Tokens.trust("RXM"), id).header("Prefer", "return=OperationOutcome").body(body).post(PATH).then()
                .statusCode(201)
                .body("issue[0].severity", equalTo("information"));
        create(Tokens.trust("RXM"), id, body).statusCode(201).body("resourceType", equalTo("ServiceRequest"));
    }

    @Test
    void namesEachFaultWhereTheClientPutIt() {
        String body = onSection3().replace("999 000 0018", "4857773456").replace("\"RXM\"", "\"RXT\"")
                .replace("\"1980-01-01\"", "\"2030-01-01\"");
        create(body).statusCode(422).contentType(FHIR)
                .body("issue.expression.flatten()", hasItems("ServiceRequest.contained[0].identifier[0].value",
                        "ServiceRequest.contained[0].birthDate", "ServiceRequest.contained[4].identifier[0].value"))
                .body("issue[0].severity", equalTo("error")).body("issue[0].diagnostics", containsString("Correlation id "))
                .body("issue.details.coding.flatten().code", hasItems("SEND_VALIDATION_FAILED", "NHS_NUMBER", "IN_THE_FUTURE",
                        "NOT_YOUR_ORGANISATION"))
                .body(not(containsString("4857773456")));
    }

    @Test
    void namesWhatIsMissing() {
        create("{\"resourceType\": \"ServiceRequest\", \"status\": \"active\", \"intent\": \"order\"}").statusCode(422)
                .body("issue.expression.flatten()", hasItems("ServiceRequest.subject", "ServiceRequest.requester",
                        "ServiceRequest.locationReference", "ServiceRequest.reasonCode"));
    }

    @Test
    void refusesWhatIsNoFhirNamingEachPlace() {
        String body = onSection3().replace("\"birthDate\": \"1980-01-01\"", "\"birthDate\": \"1980-13-01\"");
        create(body).statusCode(400).body("issue.expression.flatten()", contains("ServiceRequest.contained[0].birthDate"))
                .body("issue[0].code", equalTo("value"));
        create(onSection3().replace("\"family\": \"Okafor\"", "\"family\": 7, \"surprise\": {}")
                .replace("\"priority\": \"urgent\"", "\"priority\": [\"urgent\"]")).statusCode(400)
                .body("issue.expression.flatten()", hasItems("ServiceRequest.contained[0].name[0].family",
                        "ServiceRequest.contained[0].name[0].surprise", "ServiceRequest.priority"));
        create("{\"resourceType\": \"Patient\"}").statusCode(400);
        create("{").statusCode(400).body("issue[0].details.text", containsString("well-formed"));
        create("").statusCode(400);
        create("[".repeat(5000)).statusCode(400);
        create("{\"resourceType\": \"ServiceRequest\", \"status\": \"active\", \"status\": \"active\"}").statusCode(400);
    }

    @Test
    void noBodyKeepsTheParserBusy() {
        assertTimeout(Duration.ofSeconds(20), () -> {
            for (String number : List.of("1e99999999", "1e-99999999", "1e308")) {
                create(onSection3().replace("\"intent\"",
                        "\"quantityQuantity\": {\"value\": %s}, \"intent\"".formatted(number)))
                        .statusCode(number.equals("1e99999999") ? 400 : 201);
            }
            create(onSection3().replace("\"intent\"",
                    "\"text\": {\"status\": \"generated\", \"div\": \"<div>%s</div>\"}, \"intent\""
                            .formatted("<b>".repeat(60_000) + "</b>".repeat(60_000))))
                    .statusCode(201);
            create(onSection3().replace("\"intent\"", "\"note\": [%s], \"intent\""
                    .formatted(String.join(",", Collections.nCopies(15_000, "{\"time\": \"x\"}"))))).statusCode(400);
            create(onSection3().replace("\"extension\": [{\"url\": \"https://imha.example/fhir/StructureDefinition/key-date\"",
                    "\"extension\": [%s, {\"url\": \"https://imha.example/fhir/StructureDefinition/key-date\""
                            .formatted(String.join(",",
                                    Collections.nCopies(12_000,
                                            "{\"url\": \"https://imha.example/fhir/StructureDefinition/key-date\"}")))))
                    .statusCode(422);
        });
    }

    @Test
    void refusesACodeThatOurExtensionsDoNotKnow() {
        create(onSection3().replace("\"valueCode\": \"S3\"", "\"valueCode\": \"S99\"")).statusCode(400)
                .body("issue.expression.flatten()", contains("ServiceRequest.contained[1].extension[1].extension[0].value"))
                .body("issue[0].code", equalTo("code-invalid"));
        create(onSection3().replace("\"url\": \"startedAt\"", "\"url\": \"begunAt\"")).statusCode(422)
                .body("issue.expression.flatten()", contains("ServiceRequest.contained[1].extension[1].extension[1]"));
        create(onSection3().replace("StructureDefinition/inpatient", "StructureDefinition/in-patient")).statusCode(422)
                .body("issue.expression.flatten()", contains("ServiceRequest.contained[1].extension[2]"));
    }

    @Test
    void refusesWhatWouldChangeTheMeaningOrBeLost() {
        create(onSection3().replace("\"intent\": \"order\",",
                """
                        "intent": "order", "doNotPerform": true, "modifierExtension": [{"url": "https://x.example", "valueBoolean": true}],"""))
                .statusCode(422)
                .body("issue.expression.flatten()",
                        hasItems("ServiceRequest.doNotPerform", "ServiceRequest.modifierExtension"));
        create(onSection3().replace("\"status\": \"active\", \"intent\"", "\"status\": \"draft\", \"intent\"")).statusCode(422)
                .body("issue.expression.flatten()", contains("ServiceRequest.status"));
        create(onSection3().replace("{\"reference\": \"#f\"}", "{\"reference\": \"Condition/9\"}")).statusCode(422)
                .body("issue.expression.flatten()",
                        contains("ServiceRequest.supportingInfo[1].reference", "ServiceRequest.contained[7]"));
    }

    @Test
    void refusalsOfTheFrameworkAreOperationOutcomesToo() {
        as(Tokens.trust("RXM")).get("/fhir/R4/Nothing").then().statusCode(404).contentType(FHIR).body("issue[0].code",
                equalTo("not-found"));
        as(Tokens.trust("RXM")).delete(PATH).then().statusCode(405).contentType(FHIR).body("issue[0].code",
                equalTo("not-supported"));
        as(Tokens.trust("RXM")).accept("application/fhir+xml").get(PATH).then().statusCode(406).contentType(FHIR)
                .body("issue[0].details.coding[0].code", equalTo("SEND_NOT_ACCEPTABLE"));
        as(Tokens.trust("RXM")).contentType("application/fhir+xml").body("<x/>").post(PATH).then().statusCode(415)
                .contentType(FHIR).body("issue[0].code", equalTo("not-supported"));
        as(Tokens.role(Role.ADVOCATE)).get(PATH).then().statusCode(403).contentType(FHIR).body("issue[0].code",
                equalTo("forbidden"));
        RestAssured.given().get(PATH).then().statusCode(401).contentType(FHIR)
                .header("WWW-Authenticate", notNullValue()).body("issue[0].code", equalTo("login"));
    }

    @Test
    void takesFhir4Only() {
        post("application/fhir+json; fhirVersion=3.0").statusCode(415).body("issue[0].code", equalTo("not-supported"));
        for (String type : List.of("application/fhir+json; charset=UTF-8", "application/fhir+json; fhirVersion=4.0")) {
            post(type).statusCode(201);
        }
    }

    private static ValidatableResponse post(String type) {
        return as(Tokens.trust("RXM")).header("X-Request-Id", UUID.randomUUID()).header("Content-Type", type)
                .body(onSection3().getBytes(StandardCharsets.UTF_8)).post(PATH).then();
    }

    @Test
    void plainJsonIsTakenAndGivenToo() {
        as(Tokens.trust("RXM")).accept("application/json").contentType("application/json")
                .header("X-Request-Id", UUID.randomUUID()).body(onSection3()).post(PATH).then().statusCode(201)
                .contentType("application/json").body("resourceType", equalTo("ServiceRequest"));
        as(Tokens.trust("RXM")).accept("application/json").get(PATH + "/none").then().statusCode(404)
                .contentType("application/json").body("resourceType", equalTo("OperationOutcome"));
    }

    @Test
    void aTrustReadsWhatIsAskedOfIt() {
        eligibility.answers("/v1/eligibility/determinations", 201, determination(UUID.randomUUID(), "NOT_QUALIFYING", null));
        UUID id = created(onSection3());
        as(Tokens.role(Role.COORDINATOR)).accept("application/json").contentType("application/json").header("If-Match", "\"0\"")
                .body("{\"question\": \"Which section?\"}").post("/v1/referrals/" + id + "/information-request").then()
                .statusCode(200);
        as(Tokens.trust("RXM")).get(PATH + "/" + id).then().body("status", equalTo("on-hold")).body(
                "extension.find { it.url.endsWith('/information-requested') }.valueString", equalTo("Which section?"));
    }

    @Test
    void aPersonWhoDeclinedIsNotGivenAwayByTheStatus() {
        UUID id = created(onSection3("D-1"));
        as(Tokens.role(Role.COORDINATOR)).accept("application/json").contentType("application/json").header("If-Match", "\"0\"")
                .body("{\"mayTellReferrer\": false, \"reason\": \"Not now\"}").post("/v1/referrals/" + id + "/decline").then()
                .statusCode(200);
        as(Tokens.trust("RXM")).get(PATH + "/" + id).then().body("status", equalTo("completed"));
        as(Tokens.trust("RXM")).get(PATH + "?status=revoked&_id=" + id).then().body("entry", nullValue());
        as(Tokens.trust("RXM")).get(PATH + "?status=completed&_id=" + id).then().body("entry", hasSize(1));
        as(Tokens.role(Role.COORDINATOR)).get(PATH + "?status=revoked&_id=" + id).then().body("entry", hasSize(1))
                .body("entry[0].resource.meta.versionId", equalTo("1"));
    }

    private static long atOnce(int times, Callable<String> call) {
        try (var threads = Executors.newFixedThreadPool(times)) {
            var calls = IntStream.range(0, times).mapToObj(i -> threads.submit(call)).toList();
            return calls.stream().map(answer -> {
                try {
                    return answer.get();
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            }).distinct().count();
        }
    }

    private static String ofSomebodyNew() {
        String number = ReferralForms.freshNhsNumber();
        return onSection3().replace("999 000 0018", number).replace("N1 1AA", number);
    }
}
