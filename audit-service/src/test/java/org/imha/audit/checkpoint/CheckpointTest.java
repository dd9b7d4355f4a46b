package org.imha.audit.checkpoint;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;

import org.imha.audit.model.checkpoint.SigningKey;
import org.imha.audit.testing.AuditDatabase;
import org.imha.audit.testing.Owner;
import org.imha.audit.testing.Told;
import org.imha.kernel.identity.Role;
import org.imha.kernel.testing.Rows;
import org.imha.kernel.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
@QuarkusTestResource(AuditDatabase.class)
class CheckpointTest {

    @Inject
    CheckpointSigning checkpointSigning;

    @Inject
    SignCheckpoint signCheckpoint;

    private final String stream = Told.freshStream();

    @Test
    void anOutsiderCanVerifyACheckpoint() throws Exception {
        // Given
        Told.facts(stream, 3);

        // When
        checkpointSigning.signAll();

        // Then
        JsonPath list = given().auth().oauth2(Tokens.role(Role.AUDITOR)).get("/v1/audit/checkpoints").then().statusCode(200)
                .body("signing", equalTo("ON")).extract().jsonPath();
        Map<String, Object> checkpoint = list.getMap("items.find { it.stream == '" + stream + "' }");
        assertEquals(3, checkpoint.get("position"));
        assertTrue(isValid(list.getString("publicKey"), checkpoint));
    }

    @Test
    void signsAgainOnlyWhatHasGrown() {
        Told.facts(stream, 3);
        checkpointSigning.signAll();
        checkpointSigning.signAll();
        assertEquals(1, signed());

        Told.facts(stream, 1);
        checkpointSigning.signAll();
        assertEquals(2, signed());
    }

    /** The chain alone cannot show this: what is left of it, head and all, is perfectly linked. */
    @Test
    void showsThatTheEndOfAChainWasCutOff() {
        // Given
        Told.facts(stream, 10);
        checkpointSigning.signAll();

        // When
        cutOffAfter(7);

        // Then
        assertEquals(10, brokenAt());
    }

    @Test
    void showsThatAnEndWasCutOffAndWrittenAnew() {
        // Given
        Told.facts(stream, 10);
        checkpointSigning.signAll();

        // When
        cutOffAfter(7);
        Told.facts(stream, 20);

        // Then
        assertEquals(10, brokenAt());
    }

    @Test
    void showsThatACheckpointWasForged() {
        // Given
        Told.facts(stream, 10);
        checkpointSigning.signAll();

        // When
        cutOffAfter(7);
        Owner.execute("UPDATE checkpoint c SET position = 7, hash = h.hash FROM chain_head h "
                + "WHERE c.stream = '%1$s' AND h.stream = '%1$s'", stream);

        // Then
        assertEquals(7, brokenAt());
    }

    @Test
    void vouchesForNothingThatIsBroken() {
        // Given
        Told.facts(stream, 3);
        Owner.execute("UPDATE audit_entry SET action = 'x' WHERE stream = '%s' AND position = 2", stream);

        // When
        checkpointSigning.signAll();

        // Then
        assertEquals(0, signed());
    }

    @Test
    void aNewKeyVouchesForWhatAnEarlierOneSigned() {
        // Given
        Told.facts(stream, 3);
        checkpointSigning.signAll();
        SigningKey next = SigningKey.read(AuditDatabase.freshKey());

        // When
        signCheckpoint.sign(stream, next);

        // Then
        assertEquals(2, signed());
        given().auth().oauth2(Tokens.role(Role.AUDITOR)).get("/v1/audit/checkpoints").then().statusCode(200)
                .body("items.findAll { it.stream == '" + stream + "' }.keyId", equalTo(List.of(next.id())));
    }

    @Test
    void aChainThatCannotBeSignedKeepsNoOtherFromIt() {
        // Given
        String first = "a-" + stream;
        Told.facts(first, 1);
        Told.facts(stream, 1);
        Owner.execute("ALTER TABLE checkpoint ADD CONSTRAINT ck_test CHECK (stream <> '%s') NOT VALID", first);

        // When
        checkpointSigning.signAll();

        // Then
        Owner.execute("ALTER TABLE checkpoint DROP CONSTRAINT ck_test");
        assertEquals(1, signed());
    }

    @Test
    void readinessSaysWhetherSigningIsOn() {
        given().get("/q/health/ready").then().statusCode(200)
                .body("checks.find { it.name == 'audit-checkpoints' }.data.signing", equalTo("ON"));
    }

    @Test
    void withoutAKeyTheListSaysPlainlyThatSigningIsOff() {
        CheckpointList list = CheckpointList.from(List.of(), Optional.<SigningKey> empty());

        assertEquals(CheckpointList.State.OFF, list.signing());
        assertTrue(list.detail().contains("AUDIT_SIGNING_KEY"));
    }

    private void cutOffAfter(long position) {
        Owner.execute("""
                DELETE FROM audit_entry WHERE stream = '%1$s' AND position > %2$d;
                UPDATE chain_head SET position = %2$d,
                    hash = (SELECT hash FROM audit_entry WHERE stream = '%1$s' AND position = %2$d) WHERE stream = '%1$s'""",
                stream, position);
    }

    private Integer brokenAt() {
        return given().auth().oauth2(Tokens.role(Role.AUDITOR)).post("/v1/audit/verification").then().statusCode(200)
                .body("streams", notNullValue()).extract()
                .path("streams.find { it.stream == '" + stream + "' }.firstBrokenPosition");
    }

    private int signed() {
        return Rows.query("SELECT 1 FROM checkpoint WHERE stream = ?", stream).size();
    }

    private static boolean isValid(String publicKey, Map<String, Object> checkpoint) throws Exception {
        PublicKey key = KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey)));
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(key);
        signature.update(String.join("\n", "imha-audit-checkpoint-v1", checkpoint.get("stream").toString(),
                checkpoint.get("position").toString(), checkpoint.get("hash").toString(), checkpoint.get("signedAt").toString())
                .getBytes("UTF-8"));
        return signature.verify(Base64.getDecoder().decode(checkpoint.get("signature").toString()));
    }
}
