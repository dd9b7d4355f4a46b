package org.imha.audit.model.checkpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Optional;

import org.imha.audit.testing.AuditDatabase;
import org.junit.jupiter.api.Test;

class SigningKeyTest {

    @Test
    void readsPemAndBareBase64Alike() {
        String bare = AuditDatabase.freshKey();
        String pem = "-----BEGIN PRIVATE KEY-----\n" + bare + "\n-----END PRIVATE KEY-----\n";

        assertEquals(SigningKey.read(bare).id(), SigningKey.read(pem).id());
        assertEquals(SigningKey.read(bare).id(), SigningKey.read(pem.replace("\n", "\\n")).id());
    }

    @Test
    void verifiesOnlyWhatItSigned() {
        SigningKey key = SigningKey.read(AuditDatabase.freshKey());
        SigningKey another = SigningKey.read(AuditDatabase.freshKey());

        assertTrue(key.verifies("a", key.sign("a")));
        assertFalse(key.verifies("b", key.sign("a")));
        assertFalse(another.verifies("a", key.sign("a")));
        assertFalse(key.verifies("a", "no signature"));
    }

    @Test
    void refusesWhatIsNoSuchKeyWithoutQuotingIt() throws Exception {
        byte[] rsa = KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate().getEncoded();

        for (String wrong : new String[] { "sesame", Base64.getEncoder().encodeToString(rsa) }) {
            var refused = assertThrows(IllegalArgumentException.class, () -> SigningKey.read(wrong));
            assertFalse(refused.getMessage().contains(wrong));
        }
    }

    @Test
    void withoutAKeySigningIsOff() {
        assertTrue(new Signing(Optional.empty()).key().isEmpty());
    }
}
