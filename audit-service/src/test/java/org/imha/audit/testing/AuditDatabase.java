package org.imha.audit.testing;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

import org.imha.kernel.testing.TestDatabase;

/** A database, and a fresh key that signs checkpoints. */
public class AuditDatabase extends TestDatabase {

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(super.start());
        settings.put("audit.checkpoint.signing-key", freshKey());
        return settings;
    }

    public static String freshKey() {
        try {
            byte[] key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate().getEncoded();
            return Base64.getEncoder().encodeToString(key);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has Ed25519", e);
        }
    }
}
