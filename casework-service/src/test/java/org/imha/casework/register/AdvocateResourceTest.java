package org.imha.casework.register;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.imha.casework.testing.Cases.as;
import static org.imha.casework.testing.Cases.coordinator;
import static org.imha.casework.testing.Register.advocate;
import static org.imha.casework.testing.Register.announced;
import static org.imha.casework.testing.Register.change;
import static org.imha.casework.testing.Register.entry;
import static org.imha.casework.testing.Register.freshName;
import static org.imha.casework.testing.Register.manager;
import static org.imha.casework.testing.Register.post;
import static org.imha.casework.testing.Register.registered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.imha.casework.testing.WithReferrals;
import org.imha.kernel.testing.Mutations;
import org.imha.kernel.testing.Rows;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(WithReferrals.class)
class AdvocateResourceTest {

    @Test
    void aManagerRegistersAnAdvocateWhoSeesTheirOwnEntry() {
        // Given
        String name = freshName();

        // When
        var answer = post("/v1/advocates", entry(name), manager());

        // Then
        String id = answer.statusCode(201).header("ETag", "\"0\"").body("entry.userName", equalTo(name))
                .body("unmetRequirements", empty()).body("openCases", equalTo(0)).extract().path("id");
        assertEquals("CREATE", Rows.accessLog(UUID.fromString(id)).getFirst().get("action"));
        as(advocate(name)).get("/v1/advocates/me").then().statusCode(200).body("id", equalTo(id))
                .body("actions.find { it.action == 'change' }.allowed", equalTo(false))
                .body("actions.find { it.action == 'revoke-calendar-feed' }.allowed", equalTo(false))
                .body("actions.find { it.action == 'declare-conflict' }.allowed", equalTo(true));
        as(advocate(name)).get("/v1/advocates/{id}", id).then().statusCode(200);
        as(advocate(freshName())).get("/v1/advocates/{id}", id).then().statusCode(404);
        as(advocate(freshName())).get("/v1/advocates/me").then().statusCode(404);
        assertEquals("NOT_YOURS", Rows.accessLog(UUID.fromString(id)).getLast().get("refusal_reason"));
    }

    @Test
    void whatTheLawAsksAndIsNotShownStandsOnTheEntryWithItsCitation() {
        post("/v1/advocates", """
                {"userName": "%s", "name": "New Example", "countries": ["ENGLAND", "WALES"], "activeFrom": "2020-01-01",
                 "credentials": {"practisingTowards": {"title": "Independent Advocacy", "deadline": "2020-06-01"}}}"""
                .formatted(freshName()), manager()).statusCode(201)
                .body("unmetRequirements.requirement",
                        contains("EXPERIENCE_OR_TRAINING", "INTEGRITY_AND_GOOD_CHARACTER", "ENHANCED_CERTIFICATE"))
                .body("unmetRequirements[0].reason", equalTo("PRACTISING_DEADLINE_PASSED"))
                .body("unmetRequirements[1].citations", contains("SI 2008/3166 r.6(2)(b)", "SI 2011/2501 r.4"));
    }

    @Test
    void anEntryIsKeptUpToDateByMergePatch() {
        // Given
        String id = registered(entry(freshName()));

        // When
        var answer = change(id, """
                {"practice": {"caseloadCeiling": 12, "languages": ["cy"]}, "credentials": {"dbs": null}}""");

        // Then
        answer.statusCode(200).header("ETag", "\"1\"").body("entry.practice.caseloadCeiling", equalTo(12))
                .body("entry.practice.areas", contains("Tyneside")).body("entry.credentials.dbs", equalTo(null))
                .body("unmetRequirements.requirement", contains("ENHANCED_CERTIFICATE"));
        as(manager()).contentType("application/merge-patch+json").header("If-Match", "\"0\"").body("{}")
                .patch("/v1/advocates/{id}", id).then().statusCode(412);
        as(manager()).contentType("application/merge-patch+json").body("{}").patch("/v1/advocates/{id}", id).then()
                .statusCode(428);
        change(id, "{\"userName\": \"somebody-else\"}").statusCode(422).body("errors.pointer", contains("#/userName"));
    }

    @Test
    void tellsEveryFaultWithItsPlace() {
        post("/v1/advocates",
                """
                        {"userName": "%s", "name": "Jo", "countries": ["ENGLAND"], "activeFrom": "2026-01-01", "activeUntil": "2025-01-01",
                         "credentials": {"qualifications": [{"title": "IMHA", "awardingBody": "C&G", "awardedOn": "2190-01-01",
                         "coversImha": true}], "training": [{"kind": "IMHA", "completedOn": "2020-01-01", "expiresOn": "2019-01-01"}],
                         "dbs": {"certificateNumber": "001234567890", "issuedOn": "2020-01-01", "workforces": ["CHILD"],
                         "recheckDue": "2019-01-01"}}}"""
                        .formatted(freshName()),
                manager()).statusCode(422)
                .body("errors.pointer", containsInAnyOrder("#/activeUntil", "#/credentials/qualifications/0/awardedOn",
                        "#/credentials/training/0/expiresOn", "#/credentials/dbs/recheckDue"));
        post("/v1/advocates", "{\"credentials\": {\"dbs\": {\"certificateNumber\": \"12\"}}}", manager()).statusCode(422)
                .body("errors.pointer", hasItem("#/userName")).body("errors.pointer", hasItem("#/countries"))
                .body("errors.pointer", hasItem("#/credentials/dbs/certificateNumber"));
    }

    @Test
    void neverFailsUnexpectedlyOnBadInput() {
        String good = entry(freshName());
        String id = registered(entry(freshName()));
        Mutations.of(good, 150).forEach(body -> {
            assertTrue(post("/v1/advocates?validateOnly=true", body, manager()).extract().statusCode() < 500, body);
            int patched = as(manager()).contentType("application/merge-patch+json").header("If-Match", "\"7\"").body(body)
                    .patch("/v1/advocates/{id}", id).then().extract().statusCode();
            assertEquals(4, patched / 100, body);
        });
    }

    @Test
    void ofTwoWhoRegisterThemAtOnceOneWins() throws Exception {
        // Given
        String entry = entry(freshName());

        // When
        List<Integer> answers;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> calls = IntStream.range(0, 2)
                    .mapToObj(n -> threads.submit(() -> post("/v1/advocates", entry, manager()).extract().statusCode()))
                    .toList();
            answers = List.of(calls.get(0).get(), calls.get(1).get());
        }

        // Then
        assertEquals(List.of(201, 409), answers.stream().sorted().toList());
        post("/v1/advocates", entry, manager()).statusCode(409).body("code", equalTo("ADVOCATE_ALREADY_REGISTERED"));
    }

    @Test
    void theRegisterIsFilteredAndPaged() {
        // Given
        String area = "Area " + UUID.randomUUID();
        String first = registered(entry(freshName()).replace("Tyneside", area));
        String second = registered(entry(freshName()).replace("Tyneside", area).replace("2190-01-01", "2020-02-01"));

        // When
        var page = as(coordinator()).queryParam("area", area).queryParam("limit", 1).get("/v1/advocates").then();

        // Then
        String next = page.statusCode(200).body("items.id", contains(second)).extract().path("next");
        as(coordinator()).queryParam("area", area).queryParam("limit", 1).queryParam("cursor", next).get("/v1/advocates").then()
                .body("items.id", contains(first));
        as(coordinator()).queryParam("area", area).queryParam("expiringWithin", "P60D").get("/v1/advocates").then()
                .body("items.id", contains(second)).body("items[0].expiries[0].kind", equalTo("DBS"));
        as(coordinator()).queryParam("area", area).queryParam("language", "pt").queryParam("specialism", "FORENSIC")
                .queryParam("active", "true").get("/v1/advocates").then().body("items.id", contains(second, first));
        as(coordinator()).queryParam("area", area).queryParam("active", "false").get("/v1/advocates").then()
                .body("items", empty());
        for (String wrong : List.of("expiringWithin=soon", "expiringWithin=P9999999999D", "expiringWithin=P999999Y",
                "specialism=X", "active=maybe")) {
            as(coordinator()).get("/v1/advocates?" + wrong).then().statusCode(400).body("code", equalTo("PARAMETER_NOT_VALID"));
        }
    }

    @Test
    void anAdvocateSaysWhenTheyAreAway() {
        // Given
        String name = freshName();
        String path = "/v1/advocates/" + registered(entry(name)) + "/absences";

        // When
        String absence = post(path, "{\"firstDay\": \"2026-08-01\", \"lastDay\": \"2026-08-14\"}", advocate(name))
                .statusCode(201).body("recordedBy", equalTo(name)).extract().header("Location");

        // Then
        as(coordinator()).get(path).then().statusCode(200).body("items.lastDay", contains("2026-08-14"));
        post(path, "{\"firstDay\": \"2026-08-02\", \"lastDay\": \"2026-08-01\"}", advocate(name)).statusCode(422)
                .body("errors.pointer", contains("#/lastDay"));
        post(path, "{\"firstDay\": \"2026-08-02\"}", advocate(freshName())).statusCode(404);
        as(advocate(name)).delete(absence).then().statusCode(428);
        as(advocate(name)).header("If-Match", "\"0\"").delete(absence).then().statusCode(204);
        as(advocate(name)).get(absence).then().statusCode(404);
    }

    @Test
    void anAdvocateDeclaresAConflictAndAManagerEndsIt() {
        // Given
        String name = freshName();
        String id = registered(entry(name));
        String path = "/v1/advocates/" + id + "/conflicts";

        // When
        var answer = post(path, "{\"nature\": \"PERSONAL\", \"personName\": \"Dr R. Shah\", \"odsCode\": \"RXM54\"}",
                advocate(name));

        // Then
        String conflict = answer.statusCode(201).body("declaredBy", equalTo(name)).extract().header("Location");
        assertEquals(List.of("uk.org.imha.advocate.conflict-declared.v1"), announced(id));
        assertEquals(0, Rows.query("SELECT 1 FROM outbox WHERE payload::text LIKE '%Shah%'").size());
        as(advocate(name)).header("If-Match", "\"0\"").body("{\"until\": \"2026-01-01\"}").post(conflict + "/ending").then()
                .statusCode(403);
        as(manager()).header("If-Match", "\"0\"").body("{\"until\": \"2026-01-01\"}").post(conflict + "/ending").then()
                .statusCode(200).body("until", equalTo("2026-01-01"));
        as(coordinator()).get(path).then().body("items.until", contains("2026-01-01"));
        post(path, "{\"nature\": \"PERSONAL\", \"ward\": \"Kestrel\"}", advocate(name)).statusCode(422)
                .body("errors.pointer", contains("#/personName", "#/odsCode"));
        post(path, "{\"nature\": \"PERSONAL\", \"personName\": \"X\"}", advocate(freshName())).statusCode(404);
        as(manager()).get("/v1/advocates/{id}", id).then().body("entry.name", not(equalTo("Dr R. Shah")));
    }
}
