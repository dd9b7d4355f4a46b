package org.imha.kernel.testing;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** A fresh key pair that signs the tokens of one test run; services verify them as they verify the realm's. */
final class TestKeys {

    static final String PRIVATE_KEY = "test.tokens.private-key";

    private TestKeys() {
    }

    static Map<String, String> settings() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            Base64.Encoder base64 = Base64.getEncoder();
            return Map.of("quarkus.oidc.public-key", base64.encodeToString(pair.getPublic().getEncoded()),
                    PRIVATE_KEY, base64.encodeToString(pair.getPrivate().getEncoded()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has RSA", e);
        }
    }
}
