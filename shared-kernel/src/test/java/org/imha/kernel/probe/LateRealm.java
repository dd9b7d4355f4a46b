package org.imha.kernel.probe;

import java.util.HashMap;
import java.util.Map;

import org.imha.kernel.testing.Neighbour;
import org.imha.kernel.testing.Tokens;

/** An identity provider that is away until a test says otherwise. */
public class LateRealm extends KernelSettings {

    private static final Neighbour REALM = new Neighbour();

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(super.start());
        settings.remove("quarkus.oidc.public-key");
        settings.put("quarkus.oidc.auth-server-url", REALM.url());
        settings.put("quarkus.oidc.discovery-enabled", "false");
        settings.put("quarkus.oidc.jwks-path", "/certs");
        return settings;
    }

    public static void isThere() {
        REALM.answers("/certs", 200, Tokens.keys());
    }

    public static void isAway() {
        REALM.forget();
    }
}
