package org.imha.referral.testing;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;

/** Notifications of patients as hospitals send them, about invented people, and what advocates find out. */
public final class Notified {

    public static final String PATH = "/v1/notifications-of-patients";

    private Notified() {
    }

    /** Of somebody whom nobody knows yet. */
    public static String compulsory() {
        return compulsory(nhsNumber());
    }

    public static String compulsory(String nhsNumber) {
        return of(nhsNumber, "COMPULSORY", "LIABLE_TO_BE_DETAINED", "2026-05-01T10:00:00Z");
    }

    public static String informal(String nhsNumber) {
        return of(nhsNumber, "INFORMAL", "INFORMAL_INPATIENT", "2026-05-01T10:00:00Z");
    }

    public static String of(String nhsNumber, String kind, String head, String since) {
        return """
                {"schemaVersion": "1",
                 "person": {"familyName": "Okafor", "givenNames": "Ada", "dateOfBirth": "1980-01-01", "nhsNumber": "%s"},
                 "hospital": {"odsCode": "RXM54", "ward": "Ward 2"},
                 "qualifying": {"kind": "%s", "head": "%s", "since": "%s"},
                 "office": {"name": "MHA office", "phone": "020 7946 0000", "email": "mha@rxm.example"},
                 "language": {"preferred": "pl", "interpreterNeeded": true}}""".formatted(nhsNumber, kind, head, since);
    }

    /** Numbers from 999 000 0000 on are never issued. */
    public static String nhsNumber() {
        while (true) {
            String nine = "999" + "%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000));
            int sum = 0;
            for (int i = 0; i < 9; i++) {
                sum += (10 - i) * (nine.charAt(i) - '0');
            }
            int check = (11 - sum % 11) % 11;
            if (check != 10 && !nine.matches("(.)\\1{8}")) {
                return nine + check;
            }
        }
    }

    public static ValidatableResponse tell(String body) {
        return tell(Tokens.trust("RXM"), UUID.randomUUID().toString(), body);
    }

    public static ValidatableResponse tell(String token, String key, String body) {
        return RestAssured.given().auth().oauth2(token).header("Idempotency-Key", key).contentType("application/json")
                .body(body).post(PATH).then();
    }

    public static UUID notified(String body) {
        return UUID.fromString(tell(body).statusCode(201).extract().path("id"));
    }

    /** As a coordinator, meaning the version that is there now. */
    public static ValidatableResponse act(UUID id, String what, String body) {
        return act(Tokens.role(Role.COORDINATOR), id, what, version(id), body);
    }

    public static ValidatableResponse act(String token, UUID id, String what, String ifMatch, String body) {
        var request = RestAssured.given().auth().oauth2(token).contentType("application/json").body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).post(PATH + "/" + id + "/" + what).then();
    }

    public static String version(UUID id) {
        return "\"" + Rows.query("SELECT version FROM patient_notification WHERE id = ?", id).getFirst().get("version") + "\"";
    }

    public static String status(UUID id) {
        return (String) Rows.query("SELECT status FROM patient_notification WHERE id = ?", id).getFirst().get("status");
    }

    /** Where it was, in order. */
    public static List<String> history(UUID id) {
        return Rows.query("SELECT to_status FROM patient_notification_change WHERE notification_id = ? ORDER BY at, id", id)
                .stream().map(row -> (String) row.get("to_status")).toList();
    }

    public static UUID optOutOf(UUID notification) {
        return (UUID) Rows.query("SELECT id FROM opt_out WHERE notification_id = ? ORDER BY id DESC", notification).getFirst()
                .get("id");
    }

    public static String optOutStatus(UUID id) {
        return (String) Rows.query("SELECT status FROM opt_out WHERE id = ?", id).getFirst().get("status");
    }

    /** So that an interview can have been since: tests are quicker than visits. */
    public static UUID backdated(UUID id) {
        Rows.execute("UPDATE patient_notification SET created_at = '2026-05-02T09:00:00Z' WHERE id = ?", id);
        return id;
    }

    private static final String AT = "2026-05-03T10:00:00Z";

    public static String wantsHelp() {
        return interview("\"wish\": {\"wantsHelp\": true, \"helpWanted\": \"Wants to appeal\"}", true);
    }

    public static String refuses() {
        return interview("\"wish\": {\"wantsHelp\": false}", true);
    }

    public static String refusesUntil(String reofferOn) {
        return interview("\"wish\": {\"wantsHelp\": false}, \"reofferOn\": \"" + reofferOn + "\"", true);
    }

    public static String inBestInterests() {
        return interview(
                "\"bestInterests\": {\"inFavour\": true, \"decidedBy\": \"A. Advocate\", \"decidedAt\": \"" + AT + "\"}",
                false);
    }

    public static String notInBestInterests() {
        return interview("\"bestInterests\": {\"inFavour\": false, \"decidedBy\": \"A. Advocate\", \"decidedAt\": \"" + AT
                + "\", \"because\": \"Has an attorney who speaks for her\"}", false);
    }

    private static String interview(String rest, boolean canDecide) {
        return """
                {"interviewedAt": "%s", "interviewedBy": "advocate-one",
                 "capacity": {"canDecide": %s, "assessedBy": "A. Advocate", "assessedAt": "%s"}, %s}"""
                .formatted(AT, canDecide, AT, rest);
    }
}
