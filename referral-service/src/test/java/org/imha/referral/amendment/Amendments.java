package org.imha.referral.amendment;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;

import io.restassured.response.ValidatableResponse;

/** Amendments as trusts and staff make them. */
final class Amendments {

    static final String TRUST = Tokens.trust("RXM");
    static final String COORDINATOR = Tokens.role(Role.COORDINATOR);

    private Amendments() {
    }

    /** Of a referral that was not changed since it was taken. */
    static ValidatableResponse amend(String token, UUID id, String changes) {
        return send(token, id, "\"0\"", "{\"reason\": \"The ward rang\", \"changes\": %s}".formatted(changes));
    }

    static ValidatableResponse send(String token, UUID id, String ifMatch, String body) {
        return given().auth().oauth2(token).header("If-Match", ifMatch).contentType("application/json").body(body)
                .patch("/v1/referrals/" + id).then();
    }

    static ValidatableResponse read(UUID id, String below) {
        return given().auth().oauth2(COORDINATOR).get("/v1/referrals/" + id + below).then();
    }

    static List<Map<String, Object>> changes(UUID id) {
        return Rows.query("SELECT * FROM referral_change WHERE referral_id = ? ORDER BY id", id);
    }

    /** What the last fact about it says. */
    static String lastFact(UUID id) {
        return Rows.query("""
                SELECT payload::text AS payload FROM outbox
                WHERE aggregateid = ? AND aggregatetype NOT LIKE '%.access-log.%' ORDER BY position DESC LIMIT 1""", id)
                .getFirst().get("payload").toString();
    }
}
