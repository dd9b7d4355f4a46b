package org.imha.referral.testing;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.imha.kernel.testing.Tokens;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

/** Referrals as trusts send them, about invented people. */
public final class ReferralForms {

    private static final String NHS_NUMBER = "999 000 0018";
    private static final AtomicInteger NHS_NUMBERS = new AtomicInteger(100);

    private ReferralForms() {
    }

    public static String onSection3() {
        return withLegalStatus(
                "{\"authorities\": [{\"provision\": \"S3\", \"startedAt\": \"2026-05-01T10:00:00Z\"}], \"inpatient\": true}");
    }

    public static String withLegalStatus(String legalStatus) {
        return """
                {"person": {"familyName": "Okafor", "givenNames": "Ada", "dateOfBirth": "1980-01-01", "nhsNumber": "999 000 0018",
                            "contact": {"phone": "020 7946 0000", "safeToLeaveMessage": false}},
                 "referrer": {"kind": "WARD_STAFF", "name": "J. Smith", "organisation": {"odsCode": "RXM"}},
                 "location": {"hospital": {"odsCode": "RXM54", "name": "Example Hospital"}, "ward": "Ward 2"},
                 "legalStatus": %s,
                 "consent": {"state": "AGREED"},
                 "communication": {"language": "en", "interpreterNeeded": false, "needs": ["BSL_INTERPRETER"]},
                 "keyDates": [{"kind": "TRIBUNAL_HEARING", "at": "2026-12-01T10:00:00Z"}],
                 "risk": {"known": false}, "reason": "Wants help before the tribunal"}"""
                .formatted(legalStatus);
    }

    /** In hospital of her own will, for her mental health. */
    public static String informal() {
        return withLegalStatus("{\"inpatient\": true, \"mentalDisorderCare\": true}");
    }

    public static String determination(UUID id, String outcome, String reevaluateAt) {
        return determination(id, outcome, reevaluateAt, "ENG-2009");
    }

    public static String determination(UUID id, String outcome, String reevaluateAt, String ruleSet) {
        return """
                {"id": "%s", "outcome": "%s", "heads": ["LIABLE_TO_BE_DETAINED"], "missingFacts": [], "warnings": [],
                 "reasons": [{"rule": "E09-03", "code": "DETAINED", "text": "You are liable to be detained.", "citation": "130C(2)(a)"}],
                 "evaluatedAt": "2026-06-10T11:00:00Z", "reevaluateAt": %s,
                 "ruleSet": {"id": "%s", "version": "1", "inForce": true}}"""
                .formatted(id, outcome, reevaluateAt == null ? "null" : "\"" + reevaluateAt + "\"", ruleSet);
    }

    /** The answer to a question that names the rule set. */
    public static String determinationByOverride(UUID id, String outcome, String ruleSet, String reason) {
        return determination(id, outcome, null, ruleSet).replaceFirst("\\{",
                "{\"override\": {\"ruleSet\": \"%s\", \"reason\": \"%s\"},".formatted(ruleSet, reason));
    }

    /** The law as eligibility-service publishes it, with one of England's rule sets in force. */
    public static String ruleSets(String inForce) {
        return """
                {"items": [%s, %s], "next": null}""".formatted(ruleSet("ENG-2009", inForce), ruleSet("ENG-2025", inForce));
    }

    private static String ruleSet(String id, String inForce) {
        return """
                {"id": "%s", "version": "1", "country": "ENGLAND", "inForce": %s, "inForceFrom": null, "inForceUntil": null,
                 "rules": [{"id": "R-01"}]}""".formatted(id, id.equals(inForce));
    }

    /** About a person whom nobody referred before. */
    public static ValidatableResponse submit(String body) {
        return submit(Tokens.trust("RXM"), UUID.randomUUID().toString(), body.replace(NHS_NUMBER, freshNhsNumber()));
    }

    /** One that no other test has, of those that belong to nobody. */
    public static String freshNhsNumber() {
        String digits;
        int check;
        do {
            digits = "999%06d".formatted(NHS_NUMBERS.incrementAndGet());
            int sum = 0;
            for (int i = 0; i < 9; i++) {
                sum += (10 - i) * (digits.charAt(i) - '0');
            }
            check = (11 - sum % 11) % 11;
        } while (check == 10);
        return digits + check;
    }

    public static ValidatableResponse submit(String token, String key, String body) {
        return RestAssured.given().auth().oauth2(token).header("Idempotency-Key", key).contentType("application/json")
                .body(body)
                .post("/v1/referrals").then();
    }

    public static UUID submitted(String body) {
        JsonPath answer = submit(body).statusCode(201).extract().jsonPath();
        return UUID.fromString(answer.getString("id"));
    }
}
