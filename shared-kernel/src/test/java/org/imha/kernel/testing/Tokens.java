package org.imha.kernel.testing;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.imha.kernel.identity.Role;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;

/** Access tokens as the realm would issue them. */
public final class Tokens {

    private Tokens() {
    }

    /** A person of the provider. */
    public static String person(String userName, Role... roles) {
        return sign(claims(userName, roles).claim("azp", "imha-web"));
    }

    /** A trust's system. */
    public static String trust(String odsCode) {
        String clientId = "trust-" + odsCode.toLowerCase();
        return sign(claims("service-account-" + clientId, Role.REFERRER).claim("azp", clientId).claim("ods", odsCode));
    }

    /** Somebody who buys the help, for the organisation of this code. */
    public static String commissioner(String odsCode) {
        return sign(claims("commissioner-" + odsCode.toLowerCase(), Role.COMMISSIONER).claim("azp", "imha-web")
                .claim("ods", odsCode));
    }

    /** One of our own services. */
    public static String service(String name) {
        return sign(claims("service-account-" + name, Role.SERVICE).claim("azp", name));
    }

    /** Somebody with just this role. */
    public static String role(Role role) {
        return switch (role) {
            case REFERRER -> trust("RXM");
            case SERVICE -> service("some-service");
            default -> person("some-" + role.roleName(), role);
        };
    }

    /** What verifies them, as the realm would publish it (RFC 7517). */
    public static String keys() {
        RSAPrivateCrtKey key = (RSAPrivateCrtKey) privateKey();
        return "{\"keys\": [{\"kty\": \"RSA\", \"use\": \"sig\", \"alg\": \"RS256\", \"n\": \"%s\", \"e\": \"%s\"}]}"
                .formatted(text(key.getModulus()), text(key.getPublicExponent()));
    }

    private static String text(BigInteger number) {
        byte[] signed = number.toByteArray();
        byte[] unsigned = Arrays.copyOfRange(signed, signed[0] == 0 ? 1 : 0, signed.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }

    private static JwtClaimsBuilder claims(String userName, Role... roles) {
        Config config = ConfigProvider.getConfig();
        List<String> names = Arrays.stream(roles).map(Role::roleName).toList();
        return Jwt.claims().issuer(config.getValue("quarkus.oidc.token.issuer", String.class)).audience("imha-api")
                .subject(userName).preferredUserName(userName).claim("realm_access", Map.of("roles", names)).expiresIn(300);
    }

    private static String sign(JwtClaimsBuilder claims) {
        return claims.jws().sign(privateKey());
    }

    private static PrivateKey privateKey() {
        try {
            byte[] key = Base64.getDecoder().decode(ConfigProvider.getConfig().getValue(TestKeys.PRIVATE_KEY, String.class));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(key));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
