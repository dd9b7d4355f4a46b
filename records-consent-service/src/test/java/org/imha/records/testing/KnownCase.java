package org.imha.records.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.imha.kernel.event.EligibilityStanding;
import org.imha.kernel.event.casework.CaseAllocated;
import org.imha.kernel.event.casework.CaseOpened;
import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Events;
import org.imha.kernel.testing.Tokens;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;

/** A case that casework told of, allocated to advocate-one, and what advocates do about it. */
public record KnownCase(UUID id, UUID referralId) {

    public static KnownCase ofAQualifyingPerson() {
        return of(EligibilityStanding.QUALIFIES);
    }

    public static KnownCase of(EligibilityStanding standing) {
        KnownCase known = new KnownCase(UUID.randomUUID(), UUID.randomUUID());
        Events.deliver(new CaseOpened(known.id, known.referralId, standing, "/v1/cases/" + known.id));
        Events.deliver(new CaseAllocated(known.id, known.referralId, "advocate-one", "/v1/cases/" + known.id));
        return known;
    }

    public String consent() {
        return consentGivenAt(Instant.now());
    }

    public String consentGivenAt(Instant givenAt) {
        return """
                {"caseId": "%s", "route": "CONSENT",
                 "consent": {"givenAt": "%s", "method": "WRITTEN", "capacity": {"assessedBy": "Dr Example", "assessedOn": "2026-06-10"}},
                 "scope": {"holderOdsCode": "RXM", "recordType": "HOSPITAL_DETENTION_AND_TREATMENT", "purpose": "Tribunal"}}"""
                .formatted(id, givenAt);
    }

    /** @param cannotDecideSince when the person was found to be unable to decide themselves */
    public String recordHolderDecision(LocalDate cannotDecideSince) {
        return """
                {"caseId": "%s", "route": "RECORD_HOLDER",
                 "recordHolderDecision": {"decidedBy": "A. Manager", "role": "Records manager", "decidedAt": "%s",
                    "incapacity": {"assessedBy": "Dr Example", "assessedOn": "%s"},
                    "considersRelevant": true, "considersAppropriate": true, "noConflictWithAttorneyDeputyOrCourt": true},
                 "scope": {"holderOdsCode": "RXM", "recordType": "HOSPITAL_DETENTION_AND_TREATMENT", "purpose": "Review"}}"""
                .formatted(id, Instant.now(), cannotDecideSince);
    }

    public static ValidatableResponse create(String body) {
        return RestAssured.given().auth().oauth2(advocate("advocate-one")).header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json").body(body).post("/v1/records-grants").then();
    }

    public UUID granted() {
        return UUID.fromString(create(consent()).statusCode(201).extract().path("id"));
    }

    public static ValidatableResponse withdraw(UUID grant, String token) {
        return RestAssured.given().auth().oauth2(token).contentType("application/json").body("{\"withdrawnBy\": \"PATIENT\"}")
                .post("/v1/records-grants/" + grant + "/withdrawal").then();
    }

    public ValidatableResponse ask(String userName) {
        return RestAssured.given().auth().oauth2(advocate(userName)).contentType("application/json").body("""
                {"caseId": "%s", "recordType": "HOSPITAL_DETENTION_AND_TREATMENT", "holderOdsCode": "RXM"}""".formatted(id))
                .post("/v1/records-access-decisions").then().statusCode(200);
    }

    public static String advocate(String userName) {
        return Tokens.person(userName, Role.ADVOCATE);
    }
}
