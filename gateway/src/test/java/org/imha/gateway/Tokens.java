package org.imha.gateway;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

import org.eclipse.microprofile.config.ConfigProvider;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;

/** Access tokens as the realm would issue them, and some that it would not. */
public final class Tokens {

    static final String KEY_ID = "test-key";

    private Tokens() {
    }

    public static String machine(String client) {
        return sign(claims(client, "service-account-" + client));
    }

    public static String person(String user) {
        return person(user, "imha-web");
    }

    public static String person(String user, String client) {
        return sign(claims(client, user));
    }

    public static String from(String issuer) {
        return sign(claims("trust-rxm", "service-account-trust-rxm").issuer(issuer));
    }

    public static String forAudience(String audience) {
        return sign(claims("trust-rxm", "service-account-trust-rxm").audience(audience));
    }

    public static String expired() {
        Instant longAgo = Instant.now().minus(Duration.ofHours(2));
        return sign(claims("trust-rxm", "service-account-trust-rxm").issuedAt(longAgo).expiresAt(longAgo.plusSeconds(300)));
    }

    public static String signedByAStranger() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return claims("trust-rxm", "service-account-trust-rxm").jws().keyId(KEY_ID)
                .sign(generator.generateKeyPair().getPrivate());
    }

    public static String unsigned() {
        String[] parts = machine("trust-rxm").split("\\.");
        return base64("{\"alg\":\"none\",\"typ\":\"JWT\",\"kid\":\"" + KEY_ID + "\"}") + "." + parts[1] + ".";
    }

    private static JwtClaimsBuilder claims(String client, String user) {
        return Jwt.claims()
                .issuer(ConfigProvider.getConfig().getValue("OIDC_ISSUER", String.class))
                .subject("a-subject").audience("imha-api")
                .claim("azp", client).claim("preferred_username", user)
                .issuedAt(Instant.now()).expiresAt(Instant.now().plusSeconds(300));
    }

    private static String sign(JwtClaimsBuilder claims) {
        return claims.jws().keyId(KEY_ID).sign(signingKey());
    }

    private static PrivateKey signingKey() {
        byte[] key = Base64.getDecoder()
                .decode(ConfigProvider.getConfig().getValue("test.signing-key", String.class));
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(key));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes());
    }
}
