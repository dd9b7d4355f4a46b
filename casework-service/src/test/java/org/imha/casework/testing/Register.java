package org.imha.casework.testing;

import static org.imha.casework.testing.Cases.as;

import java.util.List;
import java.util.UUID;

import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;

import io.restassured.response.ValidatableResponse;

/** Advocates on the register, and the calls that everybody makes. */
public final class Register {

    private Register() {
    }

    /** Somebody to whom nothing bars a case: qualified, checked, with a certificate for both ages. */
    public static String entry(String userName) {
        return entry(userName, "\"CHILD\", \"ADULT\"");
    }

    public static String entry(String userName, String workforces) {
        return """
                {"userName": "%s", "name": "Jo Example", "gender": "FEMALE", "countries": ["ENGLAND"],
                 "activeFrom": "2020-01-01", "activeUntil": null,
                 "contact": {"phone": "01632 960 111", "email": "jo@provider.example"},
                 "credentials": {"qualifications": [{"title": "Independent Advocacy", "level": "4",
                 "awardingBody": "City & Guilds", "awardedOn": "2021-05-01", "coversImha": true}],
                 "goodCharacter": {"checkedOn": "2020-01-01"}, "dbs": {"certificateNumber": "001234567890",
                 "issuedOn": "2020-01-01", "workforces": [%s], "recheckDue": "2190-01-01"}},
                 "practice": {"hospitals": [], "areas": ["Tyneside"], "specialisms": ["FORENSIC"], "languages": ["pt-BR"],
                 "caseloadCeiling": null, "selfAllocation": false}}""".formatted(userName, workforces);
    }

    /** A name that no other test uses. */
    public static String freshName() {
        return "advocate-" + UUID.randomUUID().toString().substring(24);
    }

    /** Registered by a manager. */
    public static String registered(String entry) {
        return post("/v1/advocates", entry, manager()).statusCode(201).extract().path("id");
    }

    /** On the register, whoever came first, and allowed to take cases. */
    public static void ensure(String userName) {
        Rows.execute("""
                INSERT INTO advocate (id, version, created_at, user_name, form, active_from, areas, languages, specialisms)
                VALUES (gen_random_uuid(), 0, now(), ?, CAST(? AS jsonb), DATE '2020-01-01', '{}', '{}', '{}')
                ON CONFLICT DO NOTHING""", userName,
                entry(userName).replace("\"selfAllocation\": false", "\"selfAllocation\": true"));
    }

    public static ValidatableResponse post(String path, String body, String token) {
        return as(token).header("Idempotency-Key", UUID.randomUUID()).body(body).post(path).then();
    }

    /** As the entry stands now. */
    public static ValidatableResponse change(String id, String patch) {
        return as(manager()).contentType("application/merge-patch+json").header("If-Match", "\"" + version(id) + "\"")
                .body(patch)
                .patch("/v1/advocates/{id}", id).then();
    }

    public static long version(String id) {
        return (long) Rows.query("SELECT version FROM advocate WHERE id = ?", UUID.fromString(id)).getFirst().get("version");
    }

    public static List<String> announced(String id) {
        return Rows.announced(UUID.fromString(id));
    }

    public static String manager() {
        return Tokens.person("manager", Role.MANAGER);
    }

    public static String advocate(String userName) {
        return Tokens.person(userName, Role.ADVOCATE);
    }
}
